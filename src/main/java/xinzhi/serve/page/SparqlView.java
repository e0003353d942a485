package xinzhi.serve.page;

/** The page to ask a query on. */
public record SparqlView(String endpoint, String example) {}
