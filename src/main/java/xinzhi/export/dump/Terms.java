package xinzhi.export.dump;

import java.util.SortedMap;
import xinzhi.rdf.Names;
import xinzhi.rdf.Prefixes;

/** The terms and prefixes that dumps are written with. */
final class Terms {
    static final String ARTICLE = Names.XZ + "Article";
    static final String EVIDENCE = Names.XZ + "evidence";

    private Terms() {}

    static SortedMap<String, String> prefixes() {
        return Prefixes.of(
                "xz", "rdf", "rdfs", "owl", "xsd", "skos", "dct", "schema", "org", "prov", "nif", "itsrdf", "sh",
                "void", "dcat");
    }
}
