package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Period;
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
    private final Pattern joint;
    private final Pattern signs;
    private final Pattern listed;
    private final Pattern named;
    private final Pattern attributive;
    private final List<String> heads;
    private final Phrases phrases;

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

    /** What the figures of a list are about, each in turn, and the noun by which all are measured. */
    private record Items(List<Item> items, String head) {
        /** The same things, measured by another noun where one is given. */
        Items measuredBy(String other) {
            return other.isEmpty() ? this : new Items(items, other);
        }
    }

    /** A region, a time, or a thing in words. */
    private record Item(List<Entity> areas, Optional<Period> period, String words) {}

    Respectively(Ontology ontology) {
        rules = FigureRules.assigning(ontology, "indicator").stream()
                .filter(r -> r.option("over").contains("list"))
                .map(r -> ListRule.of(r, ontology.cues()))
                .toList();
        Cues cues = ontology.cues();
        respectively = Pattern.compile(cues.expand("{figure-respectively}"));
        joint = Pattern.compile(cues.expand("、|(?:{figure-joint})(?!{its})"));
        signs = Pattern.compile(cues.expand("(?<signs>[⌂◷](?:(?:、|{figure-joint})[⌂◷])+){figure-of}?(?<head>[^⌂◷]*)$"));
        listed = Pattern.compile(cues.expand("⌂(?:(?:、|{figure-joint})⌂)+"));
        named = Pattern.compile(cues.expand("{figure-measured}$"));
        attributive = Pattern.compile(cues.expand("{figure-of}$"));
        heads = cues.words("figure-head");
        phrases = new Phrases(cues);
    }

    /** The figures of the passage that are given in lists; a list that names no items goes on with those before. */
    List<Measure> measures(Figures here) {
        String text = here.passage().text();
        List<Measure> measures = new ArrayList<>();
        Items carried = new Items(List.of(), "");
        Matcher word = respectively.matcher(text);
        for (int at = 0; word.find(at); at = word.end()) {
            Frame frame = here.frame(around(text, word.start()));
            for (ListRule rule : rules) {
                Matcher matcher = rule.rule().pattern().matcher(frame.code());
                while (matcher.find()) {
                    List<Quantity> list = here.quantitiesIn(frame.place(matcher.start("list"), matcher.end("list")));
                    Items items = items(here, frame, matcher, list.size());
                    carried = items.items().size() == list.size() ? items : carried.measuredBy(items.head());
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
        List<Item> items = before.subList(before.size() - list.size(), before.size()).stream()
                .map(m -> new Item(m.areas(), m.period(), m.indicator()))
                .toList();
        return zip(rule, match, list, new Items(items, ""));
    }

    /** As much of the passage between strong stops as one list can fill. */
    private static Span around(String text, int at) {
        Span piece = Clauses.strong(text).stream()
                .filter(p -> p.contains(at))
                .findFirst()
                .orElseThrow();
        return new Span(Math.max(piece.start(), at - BEFORE), Math.min(piece.end(), at + BEHIND));
    }

    private static List<Measure> zip(ListRule rule, Matcher match, List<Quantity> list, Items items) {
        String template = rule.rule().firstOption("template").orElse("{np}");
        return rule.read(match, list.size())
                .mapToObj(i -> {
                    Item item = items.items().get(i);
                    return new Measure(
                            list.get(i),
                            template.replace("{np}", item.words + items.head()),
                            item.areas,
                            item.period,
                            Measure.Edge.WHOLE,
                            rule.rule().id(),
                            rule.rule().confidence());
                })
                .toList();
    }

    private Items items(Figures here, Frame frame, Matcher match, int many) {
        int start = match.start("items");
        int end = match.end("items");
        Matcher signed = signs.matcher(frame.code()).region(start, end);
        if (signed.find()) {
            List<Item> items = new ArrayList<>();
            for (int i = signed.start("signs"); i < signed.end("signs"); i++) {
                if (frame.code().charAt(i) == Frame.REGION || frame.code().charAt(i) == Frame.TIME) {
                    items.add(sign(here, frame.place(i, i + 1)));
                }
            }
            return new Items(items, phrase(frame, signed.start("head"), signed.end("head")));
        }
        String words = phrase(frame, start, end);
        List<String> pieces = pieces(here.passage(), words, frame.place(0, 1).start());
        if (many > 1 && pieces.size() >= many) {
            return inWords(pieces.subList(pieces.size() - many, pieces.size()));
        }
        List<Item> regions = words.isEmpty() ? List.of() : regionsBefore(here, frame, start, many);
        if (regions.isEmpty()) {
            return new Items(end == 0 ? List.of() : years(here, frame.place(0, end), many), words);
        }
        Span said = frame.place(start, end);
        String raw = here.passage().text().substring(said.start(), said.end());
        return new Items(
                regions,
                heads.stream()
                        .filter(h -> h.length() > words.length() && raw.endsWith(h))
                        .findFirst()
                        .orElse(words));
    }

    /** The items of a list that stands in the passage behind {@code from}, cut at the joints that are words: not in 普及率. */
    private List<String> pieces(Passage passage, String words, int from) {
        int at = Math.max(0, passage.text().indexOf(words, from));
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher matcher = joint.matcher(words);
        while (matcher.find()) {
            if (!passage.splitsWord(at + matcher.start()) && !passage.splitsWord(at + matcher.end())) {
                pieces.add(words.substring(start, matcher.start()));
                start = matcher.end();
            }
        }
        pieces.add(words.substring(start));
        return pieces.stream().filter(p -> !p.isEmpty()).toList();
    }

    /** The regions that the clauses before list, where they are as many as the figures. */
    private List<Item> regionsBefore(Figures here, Frame frame, int end, int many) {
        Matcher list = listed.matcher(frame.code()).region(0, end);
        List<Item> items = List.of();
        while (list.find()) {
            List<Item> found = IntStream.range(list.start(), list.end())
                    .filter(i -> frame.code().charAt(i) == Frame.REGION)
                    .mapToObj(i -> sign(here, frame.place(i, i + 1)))
                    .toList();
            items = found.size() == many ? found : items;
        }
        return items;
    }

    /** Each year of the span of time before, where there are as many as figures. */
    private static List<Item> years(Figures here, Span before, int many) {
        return here.times().stream()
                .filter(t -> before.contains(t.span()))
                .flatMap(t -> t.period().stream())
                .filter(p -> p.matches("\\d{4}/\\d{4}"))
                .map(p -> IntStream.rangeClosed(Integer.parseInt(p.substring(0, 4)), Integer.parseInt(p.substring(5)))
                        .mapToObj(year -> new Item(List.of(), Optional.of(Period.stated(String.valueOf(year))), ""))
                        .toList())
                .filter(items -> items.size() == many)
                .findFirst()
                .orElse(List.of());
    }

    private static Item sign(Figures here, Span place) {
        List<Entity> regions = here.regions().stream()
                .filter(m -> m.span().equals(place))
                .map(Mention::entity)
                .toList();
        Optional<Period> period = here.times().stream()
                .filter(t -> t.span().equals(place))
                .findFirst()
                .flatMap(t -> t.period(here.written()));
        return new Item(regions, period, "");
    }

    private String phrase(Frame frame, int start, int end) {
        return start == end ? "" : phrases.of(frame, start, end, new Unit("", "count"));
    }

    /** The noun that the last item alone ends in is what all are measured by. */
    private Items inWords(List<String> pieces) {
        String last = pieces.get(pieces.size() - 1);
        List<String> others = pieces.subList(0, pieces.size() - 1);
        String shared = heads.stream()
                .filter(h -> last.endsWith(h) && last.length() > h.length())
                .findFirst()
                .filter(h -> others.stream()
                        .noneMatch(p -> heads.stream().anyMatch(p::endsWith)
                                || named.matcher(p).find()))
                .orElse("");
        String own = attributive
                .matcher(last.substring(0, last.length() - shared.length()))
                .replaceFirst("");
        return new Items(
                Stream.concat(others.stream(), Stream.of(own))
                        .map(words -> new Item(List.of(), Optional.empty(), words))
                        .toList(),
                shared);
    }
}
