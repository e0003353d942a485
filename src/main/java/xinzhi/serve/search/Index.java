package xinzhi.serve.search;

import java.util.List;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleLine;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * What can be found in a generation: things, articles and sentences by number, each with the traits by which it can be
 * narrowed to. Some sixty bytes a sentence; not changed once it is read.
 *
 * @param things those that most articles name first
 * @param articles in the order in which they are printed
 * @param heads the authors, publications and years of the articles
 * @param contents what the articles say
 * @param firstSentences the number of each article's first sentence; behind the last article's, how many there are
 * @param articleOf the article of each sentence
 * @param texts the number of each sentence in the text index
 * @param items the article or sentence of each text of the text index; {@link #NONE} for other texts
 */
record Index(
        Values values,
        List<Catalogue.Thing> things,
        Traits thingTraits,
        List<ArticleLine> articles,
        Traits heads,
        Traits contents,
        Traits sentences,
        int[] firstSentences,
        int[] articleOf,
        int[] texts,
        int[] items) {
    static final int NONE = -1;

    /** The file in which it is kept. */
    static DerivedFiles.Kind<Index> file(Addresses addresses, Catalogue catalogue) {
        return new DerivedFiles.Kind<>("search", 1, packed -> read(packed, addresses, catalogue), Index::write);
    }

    private static Index read(Packed packed, Addresses addresses, Catalogue catalogue) {
        return new Index(
                Values.read(packed, addresses, catalogue),
                catalogue.all(),
                Traits.read(packed),
                packed.list(() -> {
                    Name name = new Name(packed.term(), packed.text(), "");
                    return new ArticleLine(name, packed.text(), name);
                }),
                Traits.read(packed),
                Traits.read(packed),
                Traits.read(packed),
                packed.numbers(),
                packed.numbers(),
                packed.numbers(),
                packed.numbers());
    }

    private void write(Packing packing) {
        values.write(packing);
        thingTraits.write(packing);
        packing.number(articles.size());
        for (ArticleLine line : articles) {
            packing.term(line.article().node()).text(line.article().zh()).text(line.byline());
        }
        heads.write(packing);
        contents.write(packing);
        sentences.write(packing);
        packing.numbers(firstSentences).numbers(articleOf).numbers(texts).numbers(items);
    }

    /** The place of a sentence among those of its article, from 1. */
    int placeInArticle(int sentence) {
        return sentence - firstSentences[articleOf[sentence]] + 1;
    }
}
