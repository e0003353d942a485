package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/**
 * Pairs the items of a list with the figures of another: X、Y和Z的产量分别为a、b和c. Its rules are those over a
 * {@code list}; their groups are {@code items} and {@code list}. A rule with {@code xz:each} reads only those figures of its
 * list that it has such words before: X和Y分别增长a和下降b.
 */
final class Respectively {
    private static final int BEFORE = 90;
    private static final int BEHIND = 120;

    private final List<ListRule> rules;
    private final Pattern respectively;
    private final Phrases phrases;
    private final ListItems items;

    /** @param each what must stand before a figure of the list; empty where all are read alike */
    private record ListRule(Rule rule, Optional<Pattern> each) {
        static ListRule of(Rule rule, Cues cues) {
            return new ListRule(rule, rule.firstOption("each").map(words -> Pattern.compile(cues.expand(words))));
        }

        /** Which figures of the list that was matched it reads, by their places in it. */
        IntStream read(Matcher match, int many) {
            String[] before = match.group("list").split(String.valueOf(Frame.OTHER));
            return IntStream.range(0, many)
                    .filter(i -> each.isEmpty()
                            || before.length == many
                                    && each.get().matcher(before[i]).find());
        }
    }

    Respectively(Ontology ontology) {
        rules = FigureRules.assigning(ontology, "indicator").stream()
                .filter(r -> r.option("over").contains("list"))
                .map(r -> ListRule.of(r, ontology.cues()))
                .toList();
        Cues cues = ontology.cues();
        respectively = Pattern.compile(cues.expand("{figure-respectively}"));
        phrases = new Phrases(cues);
        items = new ListItems(ontology);
    }

    /** The figures of the passage that are given in lists; a list that names no items goes on with those before. */
    List<Measure> measures(Figures here) {
        String text = here.passage().text();
        List<Measure> measures = new ArrayList<>();
        ListItems.Items carried = new ListItems.Items(List.of(), "");
        Matcher word = respectively.matcher(text);
        for (int at = 0; word.find(at); at = word.end()) {
            Frame frame = here.frame(around(text, word.start()));
            for (ListRule rule : rules) {
                Matcher matcher = rule.rule().pattern().matcher(frame.code());
                while (matcher.find()) {
                    List<Quantity> list = here.quantitiesIn(frame.place(matcher.start("list"), matcher.end("list")));
                    ListItems.Items named =
                            items.of(here, frame, matcher.start("items"), matcher.end("items"), list.size());
                    carried = named.items().size() == list.size() ? named : carried.measuredBy(named.head());
                    if (carried.items().size() == list.size()) {
                        addNew(zip(rule, matcher, list, carried), measures);
                    }
                }
            }
        }
        return measures;
    }

    /**
     * The figures of lists that name no items, of what as many single figures before them measure: "and grew by, each". A
     * figure that is measured {@code already} by a list is left to it.
     */
    List<Measure> again(Figures here, List<Measure> already, List<Measure> single) {
        String text = here.passage().text();
        List<Measure> measures = new ArrayList<>();
        Matcher word = respectively.matcher(text);
        while (word.find()) {
            Frame frame = here.frame(around(text, word.start()));
            for (ListRule rule : rules) {
                Matcher matcher = rule.rule().pattern().matcher(frame.code());
                if (matcher.find() && phrases.isBare(frame, matcher.start("items"), matcher.end("items"))) {
                    List<Quantity> list = here.quantitiesIn(frame.place(matcher.start("list"), matcher.end("list")));
                    if (list.stream().noneMatch(q -> isMeasured(q, already))) {
                        addNew(again(rule, matcher, list, single, word.start()), measures);
                    }
                }
            }
        }
        return measures;
    }

    /** The rules are asked in their order: what one has read, no other reads again. */
    private static void addNew(List<Measure> read, List<Measure> measures) {
        if (read.stream().noneMatch(r -> isMeasured(r.quantity(), measures))) {
            measures.addAll(read);
        }
    }

    private static boolean isMeasured(Quantity quantity, List<Measure> measures) {
        return measures.stream().anyMatch(m -> m.quantity().equals(quantity));
    }

    private static List<Measure> again(
            ListRule rule, Matcher match, List<Quantity> list, List<Measure> single, int word) {
        List<Measure> before =
                single.stream().filter(m -> m.quantity().end() <= word).toList();
        if (before.size() < list.size()) {
            return List.of();
        }
        List<ListItems.Item> things = before.subList(before.size() - list.size(), before.size()).stream()
                .map(m -> new ListItems.Item(m.areas(), m.period(), m.indicator()))
                .toList();
        return zip(rule, match, list, new ListItems.Items(things, ""));
    }

    /** As much of the passage between strong stops as one list can fill. */
    private static Span around(String text, int at) {
        Span piece = Clauses.strong(text).stream()
                .filter(p -> p.contains(at))
                .findFirst()
                .orElseThrow();
        return new Span(Math.max(piece.start(), at - BEFORE), Math.min(piece.end(), at + BEHIND));
    }

    private static List<Measure> zip(ListRule rule, Matcher match, List<Quantity> list, ListItems.Items items) {
        String template = rule.rule().firstOption("template").orElse("{np}");
        return rule.read(match, list.size())
                .mapToObj(i -> {
                    ListItems.Item item = items.items().get(i);
                    return new Measure(
                            list.get(i),
                            template.replace("{np}", item.words() + items.head()),
                            item.words().isEmpty() ? items.head() : "",
                            item.areas(),
                            item.period(),
                            Measure.Edge.WHOLE,
                            rule.rule().id(),
                            rule.rule().confidence());
                })
                .toList();
    }
}
