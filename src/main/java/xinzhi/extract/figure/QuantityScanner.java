package xinzhi.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/** Finds the numbers of a passage that carry a unit. Small numbers in words count nothing: 一个, 三家. */
final class QuantityScanner {
    private static final BigDecimal COUNTS_FROM = BigDecimal.TEN;
    private static final Set<String> SMALL_IN_WORDS = Set.of("share", "multiple", "tenth");
    private static final String SHARE = "share";
    private static final int BOUND_REACH = 10;
    private static final int LIST_REACH = 30;

    private final Numerals numerals;
    private final Units units;
    private final Cues cues;
    private final List<Rule> bounds;
    private final Rates rates;
    private final String ratioUnit;
    private final List<String> tenths;
    private final List<String> things;
    private final String perCent;
    private final Pattern respectively;
    private final Pattern joint;

    QuantityScanner(Ontology ontology) {
        cues = ontology.cues();
        numerals = new Numerals(cues);
        units = new Units(cues, numerals);
        bounds = FigureRules.assigning(ontology, "bound").stream()
                .filter(r -> r.groups().contains("bound"))
                .toList();
        ratioUnit = cues.words("ratio-unit").get(0);
        tenths = cues.words("unit-tenth");
        rates = new Rates(cues);
        things = cues.words("thing-unit");
        perCent = "%";
        respectively = Pattern.compile(cues.expand("{figure-respectively}[^。；]*$"));
        joint = Pattern.compile(cues.expand("、|{figure-joint}"));
    }

    Numerals numerals() {
        return numerals;
    }

    /** The quantities of the text in order, none of them inside a masked span. */
    List<Quantity> scan(String text, List<Span> masks) {
        List<Quantity> found = new ArrayList<>();
        int at = numerals.next(text, 0);
        while (at < text.length()) {
            int start = at;
            Optional<Span> mask = masks.stream().filter(m -> m.contains(start)).findFirst();
            Optional<Numerals.Number> number =
                    mask.isEmpty() && !insideWord(text, at) ? numerals.at(text, at) : Optional.empty();
            if (mask.isPresent()) {
                at = mask.get().end();
            } else if (number.isPresent()) {
                List<Quantity> read = quantities(text, start, number.get());
                found.addAll(read);
                at = read.isEmpty()
                        ? Math.max(number.get().end(), start + 1)
                        : read.get(read.size() - 1).end();
            } else {
                at++;
            }
            at = numerals.next(text, at);
        }
        return rates.apply(text, found);
    }

    /** The words that join two quantities of one unit to a range: 25%至30%. */
    List<Span> ranges(String text, List<Quantity> quantities) {
        List<Span> ranges = new ArrayList<>();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity low = quantities.get(i - 1);
            Quantity high = quantities.get(i);
            if (low.end() < high.start()
                    && low.unit().equals(high.unit())
                    && cues.words("range-mark").contains(text.substring(low.end(), high.start()))) {
                ranges.add(new Span(low.end(), high.start()));
            }
        }
        return ranges;
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && Character.isDigit(text.charAt(at))
                && (text.charAt(at - 1) < 0x250 && Character.isLetterOrDigit(text.charAt(at - 1))
                        || text.charAt(at - 1) == '.'
                        || text.charAt(at - 1) == '-'
                                && at > 1
                                && text.charAt(at - 2) < 0x250
                                && Character.isLetter(text.charAt(at - 2)));
    }

    /** One quantity, the two ends of a range, or none where no unit follows or what seems a number begins one: 近千米. */
    private List<Quantity> quantities(String text, int start, Numerals.Number number) {
        if (number.form() != Numerals.Form.PLAIN) {
            Unit unit = new Unit(number.form() == Numerals.Form.SHARE ? perCent : ratioUnit, SHARE);
            return List.of(bounded(text, start, number.end(), number.value(), unit, Optional.empty()));
        }
        if (units.beginsAt(text, start)) {
            return List.of();
        }
        Optional<Units.Match> unit =
                units.at(text, number.end()).filter(u -> !u.word().isEmpty()).map(u -> ofList(text, start, number, u));
        return unit.isPresent() ? plain(text, start, number, unit.get()) : range(text, start, number);
    }

    private List<Quantity> plain(String text, int start, Numerals.Number number, Units.Match unit) {
        boolean small = !number.arabic()
                && unit.scale().isEmpty()
                && number.value().compareTo(COUNTS_FROM) < 0
                && !SMALL_IN_WORDS.contains(unit.kind());
        return small ? List.of() : List.of(bounded(text, start, unit.end(), number.value(), unit.unit(), unit.bound()));
    }

    /** 5至10个: the first end borrows the unit of the second; 10万亿: a scale word alone is unit enough. */
    private List<Quantity> range(String text, int start, Numerals.Number first) {
        String scale = units.scaleAt(text, first.end());
        int mark = first.end() + scale.length();
        Optional<Integer> next = cues.words("range-mark").stream()
                .filter(m -> text.startsWith(m, mark))
                .map(m -> mark + m.length())
                .filter(at -> at < text.length()) // a sentence that is broken off: 产值为5至
                .findFirst();
        if (next.isPresent()) {
            Optional<Numerals.Number> last = numerals.at(text, next.get());
            Optional<Units.Match> unit = last.flatMap(n -> units.at(text, n.end()));
            if (unit.isPresent()) {
                return List.of(
                        bounded(text, start, mark, first.value(), unit.get().unitWith(scale), Optional.empty()),
                        bounded(
                                text,
                                next.get(),
                                unit.get().end(),
                                last.orElseThrow().value(),
                                unit.get().unit(),
                                unit.get().bound()));
            }
        }
        return units.at(text, first.end())
                .or(() -> unitOfList(text, start, first.end()))
                .map(u -> plain(text, start, first, u))
                .orElse(List.of());
    }

    /** Nothing is counted by fractions: 分别高0.6个和1.1个百分点 leaves off half of its first unit. */
    private Units.Match ofList(String text, int start, Numerals.Number number, Units.Match unit) {
        boolean cut = things.contains(unit.word())
                && unit.scale().isEmpty()
                && number.value().stripTrailingZeros().scale() > 0;
        return cut ? unitOfList(text, start, unit.end()).orElse(unit) : unit;
    }

    /** The unit that the last number of a list brings: 分别提高1.2、3.4和5.6个百分点. */
    private Optional<Units.Match> unitOfList(String text, int start, int end) {
        if (!respectively
                .matcher(text.substring(Math.max(0, start - LIST_REACH), start))
                .find()) {
            return Optional.empty();
        }
        Matcher next = joint.matcher(text).region(end, text.length());
        while (next.lookingAt()) {
            Optional<Numerals.Number> number = numerals.at(text, next.end());
            Optional<Units.Match> unit = number.flatMap(n -> units.at(text, n.end()));
            if (unit.isPresent()) {
                return unit.map(u -> u.endingAt(end));
            }
            next.region(number.map(Numerals.Number::end).orElse(text.length()), text.length());
        }
        return Optional.empty();
    }

    /** Tenths are given as shares of a hundred, so that they compare with others. */
    private Quantity bounded(String text, int start, int end, BigDecimal amount, Unit given, Optional<String> inside) {
        boolean tenth = tenths.contains(given.word());
        BigDecimal value = tenth ? amount.multiply(BigDecimal.TEN) : amount;
        Unit unit = tenth ? new Unit(perCent, SHARE) : given;
        Optional<String> after = cues.words("bound-after").stream()
                .filter(w -> text.startsWith(w, end))
                .findFirst();
        Optional<String> before = before(text.substring(Math.max(0, start - BOUND_REACH), start));
        int last = end + after.map(String::length).orElse(0);
        return new Quantity(
                new Span(start, last), value, unit, before.or(() -> inside).or(() -> after));
    }

    private Optional<String> before(String text) {
        for (Rule rule : bounds) {
            Optional<Matcher> found = rule.firstIn(text);
            if (found.isPresent()) {
                return Optional.of(found.get().group("bound"));
            }
        }
        return Optional.empty();
    }
}
