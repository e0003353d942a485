package xinzhi.serve.view;

import java.util.List;

/** The first page: how much there is of what, and where to begin. */
public record HomeView(List<Count> things, List<Count> sources, List<Count> assertions, List<Entry> entries) {
    /** How many there are of a class; its local name. */
    public record Count(String type, int n) {}

    /** The things of a class that most articles name. */
    public record Entry(String type, int n, List<Top> top) {}

    /** A thing and the number of articles that name it. */
    public record Top(Name thing, int articles) {}
}
