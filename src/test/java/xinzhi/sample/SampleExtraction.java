package xinzhi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.extract.Argument;
import xinzhi.extract.Based;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Observation;
import xinzhi.extract.Period;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.graph.Run;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Doubt;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.Sentence;
import xinzhi.text.Sentences;
import xinzhi.text.Span;
import xinzhi.text.SpanMap;

/** A small article with one of everything, as the extractor might have read it. */
public final class SampleExtraction {
    public static final String BASE = "https://example.org/id/";
    private static final String HEAD = "云谷的路\n□ 林晓 苏文\n";
    private static final String TEXT = "科技创新推动未来产业。云谷市发展未来产业，具有高效能的特征。\n2023年云谷市机器人产量超过53万台。周宁指出，要加快建设数据中心。";

    /** The project's vocabulary and shapes with a lexicon of three things. */
    public static Ontology ontology(Path folder) {
        try {
            Files.createDirectories(folder.resolve("shapes"));
            for (String file : List.of("xinzhi.ttl", "shapes/ontology.ttl", "shapes/data.ttl")) {
                Path from = Path.of("ontology", file);
                if (Files.exists(from)) {
                    Files.copy(from, folder.resolve(file));
                }
            }
            Files.writeString(
                    folder.resolve("lexicon.ttl"),
                    """
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                    <concept/science-innovation> a xz:Concept ; skos:prefLabel "科技创新"@zh .
                    <industry/future-industries> a xz:Industry ; skos:prefLabel "未来产业"@zh ; rdfs:label "future industries"@en .
                    <organization/cloud-institute> a xz:Organization ; skos:prefLabel "云谷研究院"@zh .
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Ontology.load(folder, BASE);
    }

    /** A run that stays the same when the project's ontology grows. */
    public Run run() {
        return new Run(
                "1", "0000", List.of(new Run.Input("page.txt", Optional.of(page().sha256()), "read")), new TreeMap<>());
    }

    public Page page() {
        String text = HEAD + TEXT;
        return new Page("page.txt", "text/plain", "UTF-8", Hash.sha256(text), text);
    }

    public Article article() {
        int[] offsets = new int[TEXT.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = TEXT.charAt(i) == '\n' ? SpanMap.NOWHERE : HEAD.length() + i;
        }
        return new Article(
                "0123456789abcdef",
                page(),
                0,
                Article.Kind.ARTICLE,
                Optional.of("云谷的路"),
                Optional.of("观察"),
                List.of(
                        new Author("林晓", List.of(new Affiliation("云谷研究院", Optional.of("研究员")))),
                        new Author("苏文", List.of())),
                Optional.of("云谷日报"),
                Optional.of("2024年第3期"),
                Optional.empty(),
                TEXT,
                new SpanMap(offsets),
                List.of(),
                List.of(new Span(0, 4)),
                List.of(new Span(5, HEAD.length() - 1)),
                List.of(new Doubt("title", "云谷的路", 0.7, 0.05, Optional.of("无题"), new Span(0, 4))));
    }

    public Extraction extraction() {
        List<Sentence> sentences = Sentences.of(TEXT);
        List<List<Mention>> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            mentions.add(mentions(sentence));
        }
        Reading reading = new Reading(
                article(),
                sentences,
                sentences.stream().map(s -> List.<xinzhi.nlp.Token>of()).toList(),
                mentions);
        return new Extraction(reading, claims(sentences), List.of(observation(sentences)), statements(sentences));
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (Entity entity : List.of(innovation(), future(), city(), speaker())) {
            int at = TEXT.indexOf(entity.label(), sentence.span().start());
            if (at >= 0 && at + entity.label().length() <= sentence.span().end()) {
                found.add(new Mention(new Span(at, at + entity.label().length()), entity, "lexicon", 0.9));
            }
        }
        return found.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    private List<Claim> claims(List<Sentence> s) {
        Argument future = new Argument.Thing(future());
        return List.of(
                claim(innovation(), Predicate.DRIVES, future, s.get(0), 0.9, Stance.PLAIN),
                claim(future(), Predicate.DRIVES, future, s.get(0), 0.9, Stance.PLAIN),
                claim(city(), Predicate.DEVELOPS, future, s.get(1), 0.456, Stance.PLAIN),
                claim(city(), Predicate.HAS_FEATURE, new Argument.Phrase("高效能"), s.get(1), 0.8, Stance.PLAIN),
                claim(speaker(), Predicate.PROPOSES, future, s.get(3), 0.7, Stance.REPORTED));
    }

    private static Claim claim(
            Entity subject, Predicate predicate, Argument object, Sentence sentence, double confidence, Stance stance) {
        return new Claim(subject, predicate, object, sentence, sentence.span(), "sample", confidence, stance);
    }

    private static Observation observation(List<Sentence> s) {
        return new Observation(
                "机器人产量",
                new BigDecimal("53.0"),
                "万台",
                Optional.of(Period.stated("2023")),
                Based.stated(List.of(city())),
                Optional.of("超过"),
                Stance.PLAIN,
                Optional.empty(),
                s.get(2),
                s.get(2).span(),
                "sample",
                0.85,
                List.of());
    }

    private static List<Statement> statements(List<Sentence> s) {
        return List.of(new Statement(
                Statement.Type.QUOTATION,
                s.get(3).span(),
                List.of(future()),
                Optional.of(speaker()),
                Optional.empty(),
                Optional.empty(),
                true,
                s.get(3),
                "sample",
                0.75));
    }

    private static Entity innovation() {
        return new Entity("concept/science-innovation", ThingType.CONCEPT, "科技创新");
    }

    private static Entity future() {
        return new Entity("industry/future-industries", ThingType.INDUSTRY, "未来产业");
    }

    private static Entity city() {
        return Entity.open(ThingType.REGION, "云谷市");
    }

    private static Entity speaker() {
        return Entity.open(ThingType.PERSON, "周宁");
    }
}
