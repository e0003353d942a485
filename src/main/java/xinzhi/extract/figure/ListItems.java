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
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Reads what a list names that as many figures are given for: 苹果和梨的种植面积, 东部、西部地区产值. */
final class ListItems {
    private final Pattern joint;
    private final Pattern signs;
    private final Pattern named;
    private final Pattern attributive;
    private final List<String> heads;
    private final Phrases phrases;
    private final ListedPlaces places;

    /** What the figures of a list are about, each in turn, and the noun by which all are measured. */
    record Items(List<Item> items, String head) {
        /** The same things, measured by another noun where one is given. */
        Items measuredBy(String other) {
            return other.isEmpty() ? this : new Items(items, other);
        }
    }

    /** A region, a time, or a thing in words. */
    record Item(List<Entity> areas, Optional<Period> period, String words) {
        static Item of(Entity area) {
            return new Item(List.of(area), Optional.empty(), "");
        }

        static Item of(String words) {
            return new Item(List.of(), Optional.empty(), words);
        }
    }

    ListItems(Ontology ontology) {
        Cues cues = ontology.cues();
        joint = Pattern.compile(cues.expand("、|(?:{figure-joint})(?!{its})"));
        signs = Pattern.compile(cues.expand("(?<signs>[⌂◷](?:(?:、|{figure-joint})[⌂◷])+){figure-of}?(?<head>[^⌂◷]*)$"));
        named = Pattern.compile(cues.expand("{figure-measured}$"));
        attributive = Pattern.compile(cues.expand("{figure-of}$"));
        heads = cues.words("figure-head");
        phrases = new Phrases(cues);
        places = new ListedPlaces(ontology);
    }

    /** What the items say that stand in a stretch of a frame's code before {@code many} figures; none where they are not as many. */
    Items of(Figures here, Frame frame, int start, int end, int many) {
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
            List<String> last = pieces.subList(pieces.size() - many, pieces.size());
            return places.items(here.passage(), last).orElseGet(() -> inWords(last));
        }
        List<Item> regions = words.isEmpty()
                ? List.of()
                : regionsBefore(here, start == 0 ? 0 : frame.place(0, start).end(), many);
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

    /** The regions that the clauses before list last, where they are as many as the figures; also as those of trade: 前三大市场为美国、欧盟、东盟. */
    private List<Item> regionsBefore(Figures here, int end, int many) {
        List<Mention> list = new ArrayList<>();
        List<Item> items = List.of();
        for (Mention mention : here.passage().mentions()) {
            if (mention.entity().type() == ThingType.REGION && mention.span().end() <= end) {
                boolean goesOn = !list.isEmpty() && isJoined(here.passage(), list.get(list.size() - 1), mention);
                list = goesOn ? list : new ArrayList<>();
                list.add(mention);
                items = list.size() == many
                        ? list.stream().map(m -> Item.of(m.entity())).toList()
                        : items;
            }
        }
        return items;
    }

    private boolean isJoined(Passage passage, Mention first, Mention second) {
        return first.span().end() < second.span().start()
                && joint.matcher(passage.text(
                                new Span(first.span().end(), second.span().start())))
                        .matches();
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
                Stream.concat(others.stream(), Stream.of(own)).map(Item::of).toList(), shared);
    }
}
