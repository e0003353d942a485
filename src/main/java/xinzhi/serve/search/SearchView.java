package xinzhi.serve.search;

import java.util.List;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.Piece;

/**
 * What was found.
 *
 * @param words as the visitor wrote them; empty where only facets were chosen
 */
public record SearchView(
        String words, Choice choice, Hits<Hit> things, Hits<ArticleLine> articles, Hits<SentenceHit> sentences) {
    /**
     * One list of hits.
     *
     * @param parameter in an address, for the number of the page
     * @param found how many there are, all counted
     * @param more whether there are others beyond those that were looked at, so that all counts are of a part
     * @param items those of {@code page}
     * @param foreign what was chosen that says nothing of such hits, so that none is shown
     */
    public record Hits<T>(
            String parameter,
            int found,
            boolean more,
            int page,
            int pages,
            List<T> items,
            List<Facet> facets,
            List<Dimension> foreign) {
        static <T> Hits<T> none(String parameter, List<Dimension> foreign) {
            return new Hits<>(parameter, 0, false, 1, 1, List.of(), List.of(), foreign);
        }
    }

    /**
     * A thing, how it is called where that is another name, and how many articles name it.
     *
     * @param apart what tells it from others of its name, where there are any
     * @param onlySounds whether its name does not hold the words, but sounds so
     */
    public record Hit(Name thing, String type, String otherName, String apart, int articles, boolean onlySounds) {
        static Hit of(Catalogue.Thing thing, Catalogue all) {
            return new Hit(
                    thing.name(), thing.type(), "", all.apart(thing.name().node()), thing.articles(), false);
        }

        static Hit of(Catalogue.Found found, Catalogue all) {
            Catalogue.Thing thing = found.thing();
            String apart = all.apart(thing.name().node());
            return new Hit(thing.name(), thing.type(), found.otherName(), apart, thing.articles(), !found.isWritten());
        }
    }

    /**
     * A sentence with the words found marked.
     *
     * @param place among the sentences of its article, from 1
     */
    public record SentenceHit(List<Piece> pieces, Name sentence, Name article, int place) {}

    /** A facet chosen. */
    public record Chosen(Dimension dimension, Facet.Option option) {}

    /** The facets chosen, with what their values are called. */
    public List<Chosen> chosen() {
        return articles.facets().stream()
                .flatMap(f -> f.options().stream()
                        .filter(Facet.Option::chosen)
                        .map(option -> new Chosen(f.dimension(), option)))
                .toList();
    }

    /** Whether anything was asked for. */
    public boolean isAsked() {
        return !words.isEmpty() || !choice.isEmpty();
    }

    public boolean isEmpty() {
        return things.found() + articles.found() + sentences.found() == 0;
    }
}
