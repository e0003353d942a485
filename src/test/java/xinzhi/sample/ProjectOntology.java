package xinzhi.sample;

import java.nio.file.Path;
import xinzhi.ontology.Ontology;

/** The project's ontology, read once for all tests of a process: that takes seconds. */
public final class ProjectOntology {
    public static final Ontology ONE = Ontology.load(Path.of("ontology"), "https://w3id.org/xinzhi/id/");

    private ProjectOntology() {}
}
