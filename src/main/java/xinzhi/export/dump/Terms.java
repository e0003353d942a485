package xinzhi.export.dump;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms and prefixes that dumps are written with. */
final class Terms {
    static final String XZ = "https://w3id.org/xinzhi/ontology#";
    static final String ARTICLE = XZ + "Article";
    static final String EVIDENCE = XZ + "evidence";

    private Terms() {}

    static SortedMap<String, String> prefixes() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("xz", XZ),
                Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
                Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                Map.entry("dct", "http://purl.org/dc/terms/"),
                Map.entry("schema", "https://schema.org/"),
                Map.entry("org", "http://www.w3.org/ns/org#"),
                Map.entry("prov", "http://www.w3.org/ns/prov#"),
                Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
                Map.entry("itsrdf", "http://www.w3.org/2005/11/its/rdf#"),
                Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                Map.entry("void", "http://rdfs.org/ns/void#"),
                Map.entry("dcat", "http://www.w3.org/ns/dcat#")));
    }
}
