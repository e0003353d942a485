package xinzhi.extract.pair;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import xinzhi.extract.Entity;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Snippet;
import xinzhi.ontology.Lexicon;

/**
 * What a model knows of a subject and an object in a sentence. A feature is a template's name, and after {@code =} what
 * fills it; {@code F.} before it says that the subject stands first, {@code B.} that the object
 * does, {@code C.} that the subject goes without saying. No feature holds a
 * thing's name, but for the last characters of it: what a model learns of 甲产业 is to hold for 乙产业. Each is told once.
 */
final class PairFeatures {
    private static final int NEAR = 15;
    private static final int FAR = 40;
    private static final int REACH = 8;

    private static final Snippet NONE = Snippet.of("-");

    private final Lexicon lexicon;

    PairFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Of two things that a line names. */
    Description of(Line line, int subject, int object, Frequency frequency) {
        Entity s = line.entity(subject);
        Entity o = line.entity(object);
        return features -> {
            Teller tell = new Teller(features, subject < object ? Teller.Way.F : Teller.Way.B, s.type(), o.type());
            between(line, Math.min(subject, object), Math.max(subject, object), tell);
            around(line, subject, object, tell);
            governors(line, subject, object, tell);
            links(line, subject, object, tell);
            tail(line, line.rowEnd(Math.max(subject, object)), tell);
            names(s, subject, o, object, tell);
            article(s, subject, o, object, frequency, tell);
        };
    }

    /**
     * Of an object and a subject that its sentence does not name.
     *
     * @param at what stands for the place of the subject, negative and its own
     * @param ways why the sentence may speak of it: {@code topic}, {@code previous}
     */
    Description carried(Line line, Entity subject, int at, int object, List<String> ways, Frequency frequency) {
        Entity o = line.entity(object);
        return features -> {
            Teller tell = new Teller(features, Teller.Way.C, subject.type(), o.type());
            tell.typedPart(Part.CARRIED, at, () -> {
                tell.typed(Template.CARRIED, "");
                ways.forEach(way -> tell.typed(Template.CARRIED_BY, way));
            });
            tell.part(Part.OBJECT_PLACE, object, () -> place(line, object, tell));
            objectVerb(line, object, tell);
            tell.part(Part.OBJECT_CLAUSE, object, () -> moods(line, object, tell));
            tail(line, line.rowEnd(object), tell);
            names(subject, at, o, object, tell);
            article(subject, at, o, object, frequency, tell);
        };
    }

    private static void place(Line line, int object, Teller tell) {
        tell.ordered(Template.CLAUSE, Frequency.bucket(line.unit(object).clause()));
        tell.ordered(Template.ROW, row(line, object));
        Neighbour.BEFORE.tell(line, line.rowStart(object) - 1, tell);
        Neighbour.BEFORE_2.tell(line, line.rowStart(object) - 2, tell);
        Neighbour.AFTER.tell(line, line.rowEnd(object) + 1, tell);
        tell.ordered(Template.OBJECT_OPENS, opens(line, line.rowStart(object)));
        tell.ordered(Template.OBJECT_CLOSES, closes(line, line.rowEnd(object)));
        tell.ordered(
                Template.SENTENCE_OPENS,
                line.unit(0).isMention() ? "@" : line.unit(0).tag().text());
        tell.ordered(Template.OTHERS, Frequency.bucket(line.mentions().length - 1));
    }

    private static void objectVerb(Line line, int object, Teller tell) {
        line.verbBefore(object)
                .ifPresent(verb -> tell.typedPart(Part.OBJECT_VERB, verb, () -> {
                    tell.ordered(Template.OBJECT_VERB, line.unit(verb).word());
                    line.unit(verb).senses().forEach(sense -> tell.typed(Template.OBJECT_VERB_SENSE, sense));
                }));
    }

    private static void between(Line line, int left, int right, Teller tell) {
        tell.typedPart(Part.CLASSES, 0, tell::classes);
        Between between = line.between(left, right);
        int size = right - left - 1;
        int clauses = line.unit(right).clause() - line.unit(left).clause();
        boolean row = line.unit(left).row() == line.unit(right).row();
        tell.typed(Template.PATH, between.path());
        tell.part(Part.DISTANCE, size, () -> tell.ordered(Template.DISTANCE, distance(size)));
        tell.typedPart(Part.CLAUSES, clauses, () -> tell.typed(Template.CLAUSES, Frequency.bucket(clauses)));
        tell.part(
                Part.MENTIONS,
                between.mentions(),
                () -> tell.ordered(Template.MENTIONS, Frequency.bucket(between.mentions())));
        tell.part(Part.SAME_ROW, row ? 1 : 0, () -> tell.ordered(Template.SAME_ROW, String.valueOf(row)));
        for (int i = left + 1; size <= NEAR && i < right; i++) {
            Unit unit = line.unit(i);
            if (line.repeats().isNewWord(i, left)) {
                tell.part(Part.WORD, i, () -> tell.ordered(Template.WORD, unit.word()));
            }
        }
        for (int i = left + 1; size <= FAR && i < right; i++) {
            newSenses(line, i, left, sense -> tell.ordered(Template.SENSE, sense));
        }
        verbs(line, between, tell);
    }

    private static void newSenses(Line line, int at, int start, Consumer<Snippet> told) {
        List<Snippet> senses = line.unit(at).senses();
        for (int k = 0; k < senses.size(); k++) {
            if (line.repeats().isNewSense(at, k, start)) {
                told.accept(senses.get(k));
            }
        }
    }

    private static void verbs(Line line, Between between, Teller tell) {
        tell.part(Part.VERBS, between.verbs(), () -> tell.ordered(Template.VERBS, Frequency.bucket(between.verbs())));
        if (between.verbs() == 0) {
            return;
        }
        Unit first = line.unit(between.firstVerb());
        Unit last = line.unit(between.lastVerb());
        if (between.verbs() == 1) {
            tell.typedPart(Part.ONLY_VERB, between.firstVerb(), () -> {
                tell.ordered(Template.ONLY_VERB, first.word());
                first.senses().forEach(sense -> tell.typed(Template.ONLY_SENSE, sense));
            });
            return;
        }
        tell.part(Part.FIRST_VERB, between.firstVerb(), () -> tell.ordered(Template.FIRST_VERB, first.word()));
        tell.part(Part.LAST_VERB, between.lastVerb(), () -> tell.ordered(Template.LAST_VERB, last.word()));
        tell.part(Part.FIRST_SENSE, between.firstVerb(), () -> first.senses()
                .forEach(sense -> tell.ordered(Template.FIRST_SENSE, sense)));
        tell.typedPart(Part.LAST_SENSE, between.lastVerb(), () -> last.senses()
                .forEach(sense -> tell.typed(Template.LAST_SENSE, sense)));
    }

    private static String distance(int units) {
        return units <= 3
                ? Integer.toString(units)
                : units <= 6 ? "4+" : units <= 12 ? "7+" : units <= 25 ? "13+" : "26+";
    }

    private static void around(Line line, int subject, int object, Teller tell) {
        int left = Math.min(subject, object);
        int right = Math.max(subject, object);
        tell.part(Part.BEFORE, left, () -> {
            Neighbour.BEFORE.tell(line, line.rowStart(left) - 1, tell);
            Neighbour.BEFORE_2.tell(line, line.rowStart(left) - 2, tell);
        });
        tell.part(Part.AFTER, right, () -> {
            Neighbour.AFTER.tell(line, line.rowEnd(right) + 1, tell);
            Neighbour.AFTER_2.tell(line, line.rowEnd(right) + 2, tell);
        });
        tell.part(Part.AFTER_FIRST, left, () -> Neighbour.AFTER_FIRST.tell(line, line.rowEnd(left) + 1, tell));
        tell.part(Part.BEFORE_SECOND, right, () -> Neighbour.BEFORE_SECOND.tell(line, line.rowStart(right) - 1, tell));
        tell.part(Part.OBJECT_ROW, object, () -> tell.ordered(Template.OBJECT_ROW, row(line, object)));
        tell.part(Part.SUBJECT_PLACE, subject, () -> {
            tell.ordered(Template.SUBJECT_ROW, row(line, subject));
            tell.ordered(Template.SUBJECT_OPENS, opens(line, line.rowStart(subject)));
        });
        tell.part(Part.OBJECT_PLACE, object, () -> {
            tell.ordered(Template.OBJECT_CLOSES, closes(line, line.rowEnd(object)));
            tell.ordered(Template.OBJECT_OPENS, opens(line, line.rowStart(object)));
        });
    }

    private static String row(Line line, int at) {
        return line.rowStart(at) < at ? "later" : "first";
    }

    private static String opens(Line line, int at) {
        for (int i = at - 1; i >= 0 && line.unit(i).clause() == line.unit(at).clause(); i--) {
            if (line.unit(i).isMention() || line.unit(i).isVerb()) {
                return "no";
            }
        }
        return line.unit(at).clause() == 0 ? "sentence" : "clause";
    }

    private static String closes(Line line, int at) {
        return String.valueOf(at + 1 == line.size()
                || line.unit(at + 1).clause() > line.unit(at).clause()
                || "，；：。！？".contains(line.unit(at + 1).word().text()));
    }

    /** The nearest verb and the nearest preposition before each in its clause. */
    private static void governors(Line line, int subject, int object, Teller tell) {
        Optional<Unit> s = line.verbBefore(subject).map(line::unit);
        Optional<Unit> o = line.verbBefore(object).map(line::unit);
        tell.part(
                Part.SUBJECT_VERB,
                subject,
                () -> s.ifPresent(verb -> tell.ordered(Template.SUBJECT_VERB, verb.word())));
        tell.part(Part.OBJECT_VERB, object, () -> o.ifPresent(verb -> tell.ordered(Template.OBJECT_VERB, verb.word())));
        tell.part(
                Part.SUBJECT_SENSE,
                subject,
                () -> s.ifPresent(
                        verb -> verb.senses().forEach(sense -> tell.ordered(Template.SUBJECT_VERB_SENSE, sense))));
        tell.typedPart(
                s.isEmpty() ? Part.FREE_OBJECT_SENSE : Part.OBJECT_SENSE,
                object,
                () -> o.ifPresent(verb -> {
                    for (Snippet sense : verb.senses()) {
                        tell.typed(Template.OBJECT_VERB_SENSE, sense);
                        if (s.isEmpty()) {
                            tell.ordered(Template.FREE_SUBJECT_OBJECT_VERB, sense);
                        }
                    }
                }));
        tell.part(
                Part.SUBJECT_TAG,
                subject,
                () -> tell.ordered(Template.SUBJECT_VERB_TAG, s.map(Unit::tag).orElse(NONE)));
        tell.part(
                Part.OBJECT_TAG,
                object,
                () -> tell.ordered(Template.OBJECT_VERB_TAG, o.map(Unit::tag).orElse(NONE)));
        tell.part(
                Part.SUBJECT_PREPOSITION,
                subject,
                () -> preposition(line, subject, Template.SUBJECT_PREPOSITION, tell));
        tell.part(Part.OBJECT_CLAUSE, object, () -> {
            preposition(line, object, Template.OBJECT_PREPOSITION, tell);
            moods(line, object, tell);
        });
    }

    private static void preposition(Line line, int at, Snippet name, Teller tell) {
        line.prepositionBefore(at)
                .ifPresent(before -> tell.ordered(name, line.unit(before).word()));
    }

    private static void moods(Line line, int object, Teller tell) {
        line.moods(line.unit(object).clause()).forEach(mood -> tell.ordered(Template.OBJECT_CLAUSE, mood));
    }

    /** How the subject stands to the verb that governs the object. */
    private static void links(Line line, int subject, int object, Teller tell) {
        Optional<Integer> verb = line.verbBefore(object);
        if (verb.isPresent()) {
            Link link = Link.of(line, subject, verb.get());
            tell.typedPart(link.part(), verb.get(), () -> link(link, line.unit(verb.get()), tell));
        }
    }

    private static void link(Link link, Unit verb, Teller tell) {
        tell.typed(Template.LINK, link.snippet());
        if (link != Link.LOOSE) {
            tell.ordered(Template.LINK, link.snippet(), verb.word());
            tell.ordered(Template.LINKED, verb.word());
            verb.senses().forEach(sense -> {
                tell.typed(Template.LINK, link.snippet(), sense);
                tell.typed(Template.LINKED, sense);
            });
        }
    }

    /** What follows both in the clause: 甲是乙的引擎, 甲为乙提供支撑. */
    private static void tail(Line line, int right, Teller tell) {
        tell.typedPart(Part.TAIL, right, () -> {
            boolean verb = false;
            for (int i = right + 1; i < Math.min(line.size(), right + REACH); i++) {
                Unit unit = line.unit(i);
                if (unit.clause() != line.unit(right).clause() || unit.isMention()) {
                    return;
                }
                newSenses(line, i, right + 1, sense -> tell.typed(Template.TAIL, sense));
                if (unit.isVerb() && !verb) {
                    tell.ordered(Template.TAIL_VERB, unit.word());
                    verb = true;
                }
            }
        });
    }

    private void names(Entity s, int subject, Entity o, int object, Teller tell) {
        tell.part(Part.SUBJECT_ENDING, subject, () -> endings(Template.SUBJECT_ENDING, s.label(), tell));
        tell.part(Part.OBJECT_ENDING, object, () -> endings(Template.OBJECT_ENDING, o.label(), tell));
        if (s.label().contains(o.label())) {
            tell.plain(Template.SUBJECT_HOLDS_OBJECT, s.label().endsWith(o.label()) ? "end" : "in");
        }
        if (o.label().contains(s.label())) {
            tell.plain(Template.OBJECT_HOLDS_SUBJECT, o.label().startsWith(s.label()) ? "start" : "in");
        }
        if (lexicon.isAbove(o.key(), s.key())) {
            tell.plain(Template.KNOWN_KIND, "up");
        }
        if (lexicon.isAbove(s.key(), o.key())) {
            tell.plain(Template.KNOWN_KIND, "down");
        }
    }

    private static void endings(Snippet name, String label, Teller tell) {
        tell.plain(name, label.substring(Math.max(0, label.length() - 1)));
        if (label.length() > 1) {
            tell.plain(name, label.substring(label.length() - 2));
        }
    }

    private static void article(Entity s, int subject, Entity o, int object, Frequency frequency, Teller tell) {
        int together = frequency.of(s, o);
        tell.part(Part.SUBJECT_TITLE, subject, () -> tell.plain(Template.SUBJECT_TITLE, title(frequency, s)));
        tell.part(Part.OBJECT_TITLE, object, () -> tell.plain(Template.OBJECT_TITLE, title(frequency, o)));
        tell.part(Part.SUBJECT_FREQUENCY, subject, () -> tell.plain(Template.SUBJECT_FREQUENCY, often(frequency, s)));
        tell.part(Part.OBJECT_FREQUENCY, object, () -> tell.plain(Template.OBJECT_FREQUENCY, often(frequency, o)));
        tell.part(Part.TOGETHER, together, () -> tell.plain(Template.TOGETHER, Frequency.bucket(together)));
    }

    private static String title(Frequency frequency, Entity entity) {
        return String.valueOf(frequency.inTitle(entity));
    }

    private static Snippet often(Frequency frequency, Entity entity) {
        return Frequency.bucket(frequency.of(entity));
    }
}
