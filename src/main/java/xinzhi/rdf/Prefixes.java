package xinzhi.rdf;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What namespaces are known by: strings alone, for a command lists them before there is any RDF. */
public final class Prefixes {
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("xz", Names.XZ),
            Map.entry("rdf", Names.RDF),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("schema", Names.SCHEMA),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("prov", Names.PROV),
            Map.entry("nif", Names.NIF),
            Map.entry("itsrdf", Names.ITS),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("text", Names.TEXT));

    private Prefixes() {}

    /** All that are known, which queries need not declare. */
    public static SortedMap<String, String> all() {
        return new TreeMap<>(ALL);
    }

    /** These prefixes with their namespaces. @throws IllegalArgumentException where one is not known */
    public static SortedMap<String, String> of(String... prefixes) {
        SortedMap<String, String> chosen = new TreeMap<>();
        for (String prefix : prefixes) {
            String namespace = ALL.get(prefix);
            if (namespace == null) {
                throw new IllegalArgumentException("no namespace is known by " + prefix);
            }
            chosen.put(prefix, namespace);
        }
        return chosen;
    }

    /** The same as a query declares them, a line each. */
    public static String declared(String... prefixes) {
        return declared(of(prefixes));
    }

    /** Prefixes with their namespaces as a query declares them, a line each. */
    public static String declared(Map<String, String> prefixes) {
        StringBuilder lines = new StringBuilder();
        prefixes.forEach((prefix, namespace) -> lines.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        return lines.toString();
    }
}
