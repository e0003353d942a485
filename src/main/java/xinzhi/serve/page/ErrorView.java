package xinzhi.serve.page;

/** Why there is no page. */
public record ErrorView(int status, String message) {}
