package xinzhi.serve.view;

import java.util.List;

/**
 * What was found.
 *
 * @param words as the visitor wrote them
 * @param type the local name of the class that things are asked of; empty for all
 * @param counts of the things found, by class
 * @param sentencesFound how many there are, of which {@code sentencePage} is shown
 * @param things those of the class asked for, of which {@code page} is shown
 */
public record SearchView(
        String words,
        String type,
        List<HomeView.Count> counts,
        int found,
        List<Hit> things,
        int page,
        int pages,
        List<ArticleLine> titles,
        List<SentenceHit> sentences,
        int sentencesFound,
        int sentencePage,
        int sentencePages) {
    /** A thing, how it is called where that is another name, and how many articles name it. */
    public record Hit(Name thing, String type, String otherName, int articles) {}

    /** A sentence with the words found marked. */
    public record SentenceHit(List<Piece> pieces, Name sentence, Name article) {}
}
