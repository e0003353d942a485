package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.name.Name;

/** Makes of counts what is shown of them. */
final class FacetList {
    /** The least confidences that are always on offer. */
    private static final List<String> LEAST = List.of("0.9", "0.7", "0.5");

    private static final Comparator<Facet.Option> ORDER =
            Comparator.comparing((Facet.Option o) -> -o.n()).thenComparing(Facet.Option::code);

    private final Values values;
    private final Choice choice;

    FacetList(Values values, Choice choice) {
        this.values = values;
        this.choice = choice;
    }

    /** @param dimensions in order */
    List<Facet> of(Counts counts, List<Dimension> dimensions) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Top top = counts.top(dimension);
            List<Facet.Option> options =
                    dimension == Dimension.CONFIDENCE ? confidences(counts) : options(dimension, top);
            int unlisted = dimension == Dimension.CONFIDENCE ? 0 : top.distinct() - options.size();
            unknown(dimension, options).ifPresent(options::add);
            if (!options.isEmpty()) {
                options.sort(order(dimension));
                facets.add(new Facet(dimension, cut(options), options.size() + unlisted));
            }
        }
        return facets;
    }

    private List<Facet.Option> options(Dimension dimension, Top top) {
        int chosen =
                choice.value(dimension).flatMap(v -> values.meant(dimension, v)).orElse(Index.NONE);
        List<Facet.Option> options = new ArrayList<>();
        for (int i = 0; i < top.values().length; i++) {
            int value = top.values()[i];
            options.add(new Facet.Option(
                    values.code(value),
                    values.name(value),
                    values.apart(value),
                    top.counts()[i],
                    value == chosen,
                    true));
        }
        return options;
    }

    /** The surest and the latest first; of the others those with most. */
    private static Comparator<Facet.Option> order(Dimension dimension) {
        return dimension == Dimension.CONFIDENCE || dimension == Dimension.YEAR
                ? Comparator.comparing(Facet.Option::code).reversed()
                : ORDER;
    }

    private static List<Facet.Option> cut(List<Facet.Option> all) {
        List<Facet.Option> cut = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i < Top.MOST || all.get(i).chosen()) {
                cut.add(all.get(i));
            }
        }
        return List.copyOf(cut);
    }

    private List<Facet.Option> confidences(Counts counts) {
        TreeSet<String> all = new TreeSet<>(LEAST);
        Optional<String> chosen = choice.value(Dimension.CONFIDENCE);
        chosen.filter(c -> Tally.thousandths(c) <= Traits.CERTAIN).ifPresent(all::add);
        List<Facet.Option> options = new ArrayList<>();
        for (String code : all) {
            int n = counts.surer(Tally.thousandths(code));
            boolean isChosen = chosen.filter(code::equals).isPresent();
            if (n > 0 || isChosen) {
                options.add(new Facet.Option(code, unnamed(code), "", n, isChosen, true));
            }
        }
        return options;
    }

    /** What was chosen and is not known here, so that it can be taken back. */
    private Optional<Facet.Option> unknown(Dimension dimension, List<Facet.Option> known) {
        return choice.value(dimension)
                .filter(v -> known.stream().noneMatch(Facet.Option::chosen))
                .map(v -> new Facet.Option(v, unnamed(v), "", 0, true, false));
    }

    private static Name unnamed(String text) {
        Node literal = NodeFactory.createLiteralString(text);
        return new Name(literal, "", "");
    }
}
