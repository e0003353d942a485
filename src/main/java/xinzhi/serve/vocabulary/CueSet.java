package xinzhi.serve.vocabulary;

import java.util.List;
import xinzhi.serve.name.Name;

/** Words that rules and algorithms refer to by a name. */
public record CueSet(Name name, List<String> words) {
    /** As patterns write it between braces. */
    public String id() {
        return name.iri().substring(name.iri().lastIndexOf('/') + 1);
    }
}
