package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.ThingType;
import xinzhi.text.Article;
import xinzhi.text.Sentences;
import xinzhi.text.Span;

/** A text in which brackets mark the mentions: {@code [无人机/Product]推动[低空经济]}, a concept where no class is named. */
final class MarkedText {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]/]+)(?:/([A-Z][a-z]+))?\\]");

    private MarkedText() {}

    static Reading reading(String marked, Analyzer analyzer) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        int last = 0;
        while (m.find()) {
            text.append(marked, last, m.start());
            ThingType type = Optional.ofNullable(m.group(2))
                    .flatMap(ThingType::byLocalName)
                    .orElse(ThingType.CONCEPT);
            Span span = new Span(text.length(), text.length() + m.group(1).length());
            mentions.add(new Mention(span, Entity.open(type, m.group(1)), "marked", 1));
            text.append(m.group(1));
            last = m.end();
        }
        text.append(marked, last, marked.length());
        return reading(Article.plain(text.toString()), mentions, analyzer);
    }

    private static Reading reading(Article article, List<Mention> mentions, Analyzer analyzer) {
        var sentences = Sentences.of(article.text());
        return new Reading(
                article,
                sentences,
                sentences.stream()
                        .map(s -> analyzer.tokens(article.text(), s.span()))
                        .toList(),
                sentences.stream()
                        .map(s -> mentions.stream()
                                .filter(m -> s.span().contains(m.span()))
                                .toList())
                        .toList());
    }
}
