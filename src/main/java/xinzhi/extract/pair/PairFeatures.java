package xinzhi.extract.pair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.ontology.Lexicon;

/**
 * What a model knows of a subject and an object in a sentence. A feature is a template's name, and after {@code =} what
 * fills it; {@code F.} before it says that the subject stands first, {@code B.} that the object
 * does, {@code C.} that the subject goes without saying. No feature holds a
 * thing's name, but for the last characters of it: what a model learns of 甲产业 is to hold for 乙产业.
 */
final class PairFeatures {
    private static final int NEAR = 15;
    private static final int FAR = 40;
    private static final int TAIL = 8;
    /** Room for the features of most pairs. */
    private static final int MANY = 128;

    private static final Set<String> MOODS = Set.of("negation", "normative", "possible", "speech", "problem-word");

    private final Kinship kinship;

    PairFeatures(Lexicon lexicon) {
        kinship = new Kinship(lexicon);
    }

    /** The features of a pair, each once. */
    List<String> of(Line line, int subject, int object, Frequency frequency) {
        Mention s = line.unit(subject).mention().orElseThrow();
        Mention o = line.unit(object).mention().orElseThrow();
        LinkedHashSet<String> features = new LinkedHashSet<>(MANY);
        Adder add = new Adder(features, subject < object ? "F." : "B.", types(s, o));
        between(line, Math.min(subject, object), Math.max(subject, object), add);
        around(line, subject, object, add);
        governors(line, subject, object, add);
        links(line, subject, object, add);
        tail(line, line.rowEnd(Math.max(subject, object)), add);
        names(s.entity(), o.entity(), add);
        article(s.entity(), o.entity(), frequency, add);
        return List.copyOf(features);
    }

    /**
     * The features of an object and a subject that its sentence does not name.
     *
     * @param ways why the sentence may speak of it: {@code topic}, {@code previous}
     */
    List<String> carried(Line line, Mention subject, int object, List<String> ways, Frequency frequency) {
        LinkedHashSet<String> features = new LinkedHashSet<>(MANY);
        Mention o = line.unit(object).mention().orElseThrow();
        Adder add = new Adder(features, "C.", types(subject, o));
        add.typed("carried");
        ways.forEach(way -> add.typed("carried=" + way));
        add.ordered("clause=" + Frequency.bucket(line.unit(object).clause()));
        add.ordered("row=" + (line.rowStart(object) < object ? "later" : "first"));
        neighbour(line, line.rowStart(object) - 1, "before", add);
        neighbour(line, line.rowStart(object) - 2, "before-2", add);
        neighbour(line, line.rowEnd(object) + 1, "after", add);
        add.ordered("object-opens=" + opens(line, line.rowStart(object)));
        add.ordered("object-closes=" + closes(line, line.rowEnd(object)));
        add.ordered("sentence-opens="
                + (line.unit(0).isMention() ? "@" : line.unit(0).tag()));
        add.ordered("others=" + Frequency.bucket(line.mentions().length - 1));
        line.verbBefore(object).map(line::unit).ifPresent(u -> {
            add.ordered("object-verb=" + u.word());
            u.senses().forEach(sense -> add.typed("object-verb-sense=" + sense));
        });
        moods(line, object, add);
        tail(line, line.rowEnd(object), add);
        names(subject.entity(), o.entity(), add);
        article(subject.entity(), o.entity(), frequency, add);
        return List.copyOf(features);
    }

    private static String types(Mention s, Mention o) {
        return s.entity().type().localName() + ">" + o.entity().type().localName();
    }

    /** Collects features of one pair. */
    private record Adder(LinkedHashSet<String> features, String way, String types) {
        void plain(String name) {
            features.add(name);
        }

        void ordered(String name) {
            features.add(way + name);
        }

        /** Also together with the classes of both. */
        void typed(String name) {
            features.add(way + name);
            features.add(way + types + "&" + name);
        }
    }

    private static void between(Line line, int left, int right, Adder add) {
        add.plain("types=" + add.types());
        add.ordered("types=" + add.types());
        List<Unit> between = line.units().subList(left + 1, right);
        add.typed("path=" + Path.of(line, left, right));
        add.ordered("distance=" + distance(between.size()));
        int clauses = line.unit(right).clause() - line.unit(left).clause();
        add.typed("clauses=" + Frequency.bucket(clauses));
        add.ordered("mentions="
                + Frequency.bucket(
                        (int) between.stream().filter(Unit::isMention).count()));
        boolean row = line.unit(left).row() == line.unit(right).row();
        add.ordered("same-row=" + row);
        if (between.size() <= NEAR) {
            for (Unit unit : between) {
                if (!unit.isMention() && isTelling(unit)) {
                    add.ordered("word=" + unit.word());
                }
            }
        }
        if (between.size() <= FAR) {
            between.forEach(u -> u.senses().forEach(sense -> add.ordered("sense=" + sense)));
        }
        verbs(between.stream().filter(Unit::isVerb).toList(), add);
    }

    private static void verbs(List<Unit> verbs, Adder add) {
        add.ordered("verbs=" + Frequency.bucket(verbs.size()));
        if (verbs.isEmpty()) {
            return;
        }
        if (verbs.size() == 1) {
            add.ordered("only-verb=" + verbs.get(0).word());
            verbs.get(0).senses().forEach(sense -> add.typed("only-sense=" + sense));
            return;
        }
        Unit first = verbs.get(0);
        Unit last = verbs.get(verbs.size() - 1);
        add.ordered("first-verb=" + first.word());
        add.ordered("last-verb=" + last.word());
        first.senses().forEach(sense -> add.ordered("first-sense=" + sense));
        last.senses().forEach(sense -> add.typed("last-sense=" + sense));
    }

    /** Nouns of the article's own topic tell nothing of other topics. */
    private static boolean isTelling(Unit unit) {
        char tag = unit.tag().isEmpty() ? 'x' : unit.tag().charAt(0);
        return "vpcufdrw".indexOf(tag) >= 0 || !unit.senses().isEmpty();
    }

    private static String distance(int units) {
        return units <= 3
                ? Integer.toString(units)
                : units <= 6 ? "4+" : units <= 12 ? "7+" : units <= 25 ? "13+" : "26+";
    }

    private static void around(Line line, int subject, int object, Adder add) {
        int left = Math.min(subject, object);
        int right = Math.max(subject, object);
        neighbour(line, line.rowStart(left) - 1, "before", add);
        neighbour(line, line.rowStart(left) - 2, "before-2", add);
        neighbour(line, line.rowEnd(right) + 1, "after", add);
        neighbour(line, line.rowEnd(right) + 2, "after-2", add);
        neighbour(line, line.rowEnd(left) + 1, "after-first", add);
        neighbour(line, line.rowStart(right) - 1, "before-second", add);
        add.ordered("object-row=" + (line.rowStart(object) < object ? "later" : "first"));
        add.ordered("subject-row=" + (line.rowStart(subject) < subject ? "later" : "first"));
        add.ordered("subject-opens=" + opens(line, line.rowStart(subject)));
        add.ordered("object-closes=" + closes(line, line.rowEnd(object)));
        add.ordered("object-opens=" + opens(line, line.rowStart(object)));
    }

    private static void neighbour(Line line, int at, String name, Adder add) {
        if (at < 0 || at >= line.size()) {
            add.ordered(name + "=|");
            return;
        }
        Unit unit = line.unit(at);
        if (unit.isMention()) {
            add.ordered(
                    name + "=@" + unit.mention().orElseThrow().entity().type().localName());
        } else {
            add.ordered(name + "=" + (isTelling(unit) ? unit.word() : unit.tag()));
            unit.senses().forEach(sense -> add.ordered(name + "-sense=" + sense));
        }
    }

    private static String opens(Line line, int at) {
        for (int i = at - 1; i >= 0 && line.unit(i).clause() == line.unit(at).clause(); i--) {
            if (line.unit(i).isMention() || line.unit(i).isVerb()) {
                return "no";
            }
        }
        return line.unit(at).clause() == 0 ? "sentence" : "clause";
    }

    private static boolean closes(Line line, int at) {
        return at + 1 == line.size()
                || line.unit(at + 1).clause() > line.unit(at).clause()
                || "，；：。！？".contains(line.unit(at + 1).word());
    }

    /** The nearest verb and the nearest preposition before each in its clause. */
    private static void governors(Line line, int subject, int object, Adder add) {
        Optional<Unit> s = line.verbBefore(subject).map(line::unit);
        Optional<Unit> o = line.verbBefore(object).map(line::unit);
        s.ifPresent(u -> add.ordered("subject-verb=" + u.word()));
        o.ifPresent(u -> add.ordered("object-verb=" + u.word()));
        List<String> of = s.map(Unit::senses).orElse(List.of());
        of.forEach(sense -> add.ordered("subject-verb-sense=" + sense));
        o.map(Unit::senses).orElse(List.of()).forEach(sense -> {
            add.typed("object-verb-sense=" + sense);
            if (s.isEmpty()) {
                add.ordered("free-subject-object-verb=" + sense);
            }
        });
        add.ordered("subject-verb-tag=" + s.map(Unit::tag).orElse("-"));
        add.ordered("object-verb-tag=" + o.map(Unit::tag).orElse("-"));
        line.prepositionBefore(subject).map(line::unit).ifPresent(u -> add.ordered("subject-preposition=" + u.word()));
        line.prepositionBefore(object).map(line::unit).ifPresent(u -> add.ordered("object-preposition=" + u.word()));
        moods(line, object, add);
    }

    private static void moods(Line line, int object, Adder add) {
        int clause = line.unit(object).clause();
        for (Unit unit : line.units()) {
            if (unit.clause() == clause) {
                unit.senses().stream().filter(MOODS::contains).forEach(s -> add.ordered("object-clause=" + s));
            }
        }
    }

    /** How the subject stands to the verb that governs the object. */
    private static void links(Line line, int subject, int object, Adder add) {
        Optional<Integer> verb = line.verbBefore(object);
        if (verb.isEmpty()) {
            return;
        }
        Link link = Link.of(line, subject, verb.get());
        add.typed("link=" + link);
        if (link != Link.LOOSE) {
            Unit unit = line.unit(verb.get());
            add.ordered("link=" + link + "&" + unit.word());
            add.ordered("linked=" + unit.word());
            unit.senses().forEach(sense -> {
                add.typed("link=" + link + "&" + sense);
                add.typed("linked=" + sense);
            });
        }
    }

    /** What follows both in the clause: 甲是乙的引擎, 甲为乙提供支撑. */
    private static void tail(Line line, int right, Adder add) {
        boolean verb = false;
        for (int i = right + 1; i < Math.min(line.size(), right + TAIL); i++) {
            Unit unit = line.unit(i);
            if (unit.clause() != line.unit(right).clause() || unit.isMention()) {
                return;
            }
            unit.senses().forEach(sense -> add.typed("tail=" + sense));
            if (unit.isVerb() && !verb) {
                add.ordered("tail-verb=" + unit.word());
                verb = true;
            }
        }
    }

    private void names(Entity s, Entity o, Adder add) {
        add.plain("subject-ending=" + ending(s.label(), 1));
        add.plain("subject-ending=" + ending(s.label(), 2));
        add.plain("object-ending=" + ending(o.label(), 1));
        add.plain("object-ending=" + ending(o.label(), 2));
        if (s.label().contains(o.label())) {
            add.plain("subject-holds-object=" + (s.label().endsWith(o.label()) ? "end" : "in"));
        }
        if (o.label().contains(s.label())) {
            add.plain("object-holds-subject=" + (o.label().startsWith(s.label()) ? "start" : "in"));
        }
        if (kinship.isAbove(o, s)) {
            add.plain("known-kind=up");
        }
        if (kinship.isAbove(s, o)) {
            add.plain("known-kind=down");
        }
    }

    private static String ending(String label, int length) {
        return label.substring(Math.max(0, label.length() - length));
    }

    private static void article(Entity s, Entity o, Frequency frequency, Adder add) {
        add.plain("subject-title=" + frequency.inTitle(s));
        add.plain("object-title=" + frequency.inTitle(o));
        add.plain("subject-frequency=" + Frequency.bucket(frequency.of(s)));
        add.plain("object-frequency=" + Frequency.bucket(frequency.of(o)));
        add.plain("together=" + Frequency.bucket(frequency.of(s, o)));
    }
}
