package xinzhi.serve.about;

import java.util.List;

/** What programs can ask, to read. */
public record ApiView(List<Operation> operations, String origin) {
    /** One address, and an example of what to send there. */
    public record Operation(
            String path, String summary, String description, List<Parameter> parameters, String example) {}

    /** A parameter of an address. */
    public record Parameter(String name, String description) {}
}
