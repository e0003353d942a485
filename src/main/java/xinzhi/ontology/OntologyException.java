package xinzhi.ontology;

import java.util.List;
import java.util.stream.Collectors;

/** The ontology's files cannot be used as they are; holds every problem found, not the first. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public OntologyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
