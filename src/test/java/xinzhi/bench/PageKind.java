package xinzhi.bench;

import java.util.List;

/** A kind of page: some of its addresses, and those at which {@code /sparql} answers the main query of each. */
record PageKind(String name, List<Address> addresses, List<Address> queries) {
    /** What to ask for, and how. */
    record Address(String path, String language, String accept) {
        static Address html(String path) {
            return new Address(path, "zh", "text/html");
        }

        /** As a visitor asks for it who names a form besides that there is not: to the server another request. */
        Address as(int visitor) {
            String asGladly = accept.equals("text/html")
                    ? ", text/csv"
                    : ""; // whose wishes are a browser's is given what any browser is
            return new Address(path, language, accept + asGladly + ", none/" + visitor + ";q=0.1");
        }
    }

    PageKind(String name, List<Address> addresses) {
        this(name, addresses, List.of());
    }

    /** One page in both languages. */
    static PageKind html(String name, List<String> paths) {
        return new PageKind(
                name,
                paths.stream()
                        .flatMap(p ->
                                List.of(new Address(p, "zh", "text/html"), new Address(p, "en", "text/html")).stream())
                        .toList());
    }

    PageKind against(List<Address> others) {
        return new PageKind(name, addresses, others);
    }
}
