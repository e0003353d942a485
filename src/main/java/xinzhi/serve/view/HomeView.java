package xinzhi.serve.view;

import java.util.List;
import java.util.function.Supplier;
import xinzhi.serve.name.Name;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** The first page: how much there is of what, and where to begin. */
public record HomeView(List<Count> things, List<Count> sources, List<Count> assertions, List<Entry> entries) {
    /** The file in which it is kept. */
    public static final DerivedFiles.Kind<HomeView> FILE =
            new DerivedFiles.Kind<>("first-page", 2, HomeView::read, HomeView::write);

    /** How many there are of a class; its local name. */
    public record Count(String type, int n) {}

    /**
     * The things of a class that most articles name.
     *
     * @param n how many of them articles name
     * @param all how many are known, those included that only the lexicon has
     */
    public record Entry(String type, int n, int all, List<Top> top) {}

    /** A thing and the number of articles that name it. */
    public record Top(Name thing, int articles) {}

    private static HomeView read(Packed packed) {
        Supplier<List<Count>> counts = () -> packed.list(() -> new Count(packed.text(), packed.number()));
        return new HomeView(
                counts.get(),
                counts.get(),
                counts.get(),
                packed.list(() -> new Entry(
                        packed.text(),
                        packed.number(),
                        packed.number(),
                        packed.list(() ->
                                new Top(new Name(packed.term(), packed.text(), packed.text()), packed.number())))));
    }

    private static void write(HomeView home, Packing packing) {
        for (List<Count> counts : List.of(home.things(), home.sources(), home.assertions())) {
            packing.number(counts.size());
            counts.forEach(count -> packing.text(count.type()).number(count.n()));
        }
        packing.number(home.entries().size());
        for (Entry entry : home.entries()) {
            packing.text(entry.type())
                    .number(entry.n())
                    .number(entry.all())
                    .number(entry.top().size());
            entry.top().forEach(top -> packing.term(top.thing().node())
                    .text(top.thing().zh())
                    .text(top.thing().en())
                    .number(top.articles()));
        }
    }
}
