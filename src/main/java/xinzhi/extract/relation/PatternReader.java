package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Reads what patterns with their own subject {@code s}, object {@code o} or trait {@code f} say. A captured stretch
 * stands for every row of mentions in it; a pattern without {@code s}, or with neither {@code o}
 * nor {@code f}, speaks of what its clause is about.
 */
final class PatternReader {
    private static final int LONGEST_TRAIT = 50;

    private final List<RelationForm> forms;

    PatternReader(List<RelationForm> forms) {
        this.forms = List.copyOf(forms);
    }

    void read(Coded coded, List<Clause> clauses, List<Topic> topics, Consumer<Finding> findings) {
        for (RelationForm form : forms) {
            if (form.mayMatch(coded.code())) {
                Matcher m = form.pattern().matcher(coded.code());
                while (m.find()) {
                    finding(coded, form, m, topicAt(m.start(), clauses, topics)).ifPresent(findings);
                }
            }
        }
    }

    private static Optional<Topic> topicAt(int at, List<Clause> clauses, List<Topic> topics) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).end() > at) {
                return Optional.of(topics.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> finding(Coded coded, RelationForm form, Matcher m, Optional<Topic> topic) {
        if (m.end() == m.start()) {
            return Optional.empty();
        }
        List<Group> topical = (form.fromRegion() ? topic.flatMap(Topic::region) : topic.flatMap(Topic::spokenOf))
                .map(List::of)
                .orElse(List.of());
        List<Group> subjects = form.captures("s") ? captured(coded, m, "s") : topical;
        List<Group> objects = new ArrayList<>(
                form.captures("o") ? captured(coded, m, "o") : form.captures("f") ? List.of() : topical);
        List<String> traits = new ArrayList<>();
        int said = m.end();
        if (form.captures("f") && m.start("f") >= 0) {
            traits(coded, m.start("f"), m.end("f"), objects, traits);
            said = Math.max(m.start("f"), m.start() + 1);
        }
        int scope = topic.map(Topic::scope).orElse(m.start());
        return Optional.of(new Finding(form, subjects, objects, traits, m.start(), m.end(), said, scope));
    }

    /** A row alone counts as it is; of a longer stretch the rows that head their phrases. */
    private static List<Group> captured(Coded coded, Matcher m, String name) {
        return m.end(name) == m.start(name) + 1
                ? List.of(coded.group(m.start(name)))
                : coded.headsIn(m.start(name), m.end(name));
    }

    /** A trait for each item of a list; an item that is nothing but known things stands for them. */
    private static void traits(Coded coded, int from, int to, List<Group> objects, List<String> traits) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || coded.code().charAt(i) == '、') {
                if (i == start + 1 && Coded.isHead(coded.code().charAt(start))) {
                    objects.add(coded.group(start));
                } else if (i > start + 1 && i - start <= LONGEST_TRAIT) {
                    traits.add(coded.words(start, i));
                }
                start = i + 1;
            }
        }
    }
}
