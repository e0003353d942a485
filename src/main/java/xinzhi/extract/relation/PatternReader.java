package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import xinzhi.nlp.Awaited;
import xinzhi.ontology.sieve.Search;

/**
 * Reads what patterns with their own subject {@code s}, object {@code o} or trait {@code f} say. A captured stretch
 * stands for every row of mentions in it; a pattern without {@code s}, or with neither {@code o}
 * nor {@code f}, speaks of what its clause is about.
 */
final class PatternReader {
    private final List<RelationForm> forms;
    private final Awaited needs;
    private final Openers openers;
    private final Traits traits;

    PatternReader(List<RelationForm> forms, Notation notation) {
        this.forms = List.copyOf(forms);
        needs = new Awaited(forms.stream().map(RelationForm::needs).toList());
        openers = new Openers(this.forms);
        traits = new Traits(notation);
    }

    void read(Scene scene, Consumer<Finding> findings) {
        BitSet called = needs.of(scene.coded().signs());
        BitSet opening = openers.of(scene.coded(), scene.clauses(), scene.topics());
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            RelationForm form = forms.get(i);
            if (!form.opensClause()) {
                anywhere(scene, form, findings);
            } else if (opening.get(i)) {
                opening(scene, form, findings);
            }
        }
    }

    private void anywhere(Scene scene, RelationForm form, Consumer<Finding> findings) {
        Search search = form.sieve().search(scene.coded().code());
        while (search.find()) {
            finding(scene, form, search.match(), scene.topicAt(search.match().start()))
                    .ifPresent(findings);
        }
    }

    private void opening(Scene scene, RelationForm form, Consumer<Finding> findings) {
        String code = scene.coded().code();
        Matcher m = form.pattern().matcher(code).useTransparentBounds(true);
        for (int i = 0; i < scene.clauses().size(); i++) {
            Topic topic = scene.topics().get(i);
            if (topic.content() < scene.clauses().get(i).end()
                    && form.sieve().mayBegin(code, topic.content(), code.length())
                    && m.region(topic.content(), code.length()).lookingAt()) {
                finding(scene, form, m, Optional.of(topic)).ifPresent(findings);
            }
        }
    }

    private Optional<Finding> finding(Scene scene, RelationForm form, Matcher m, Optional<Topic> topic) {
        Coded coded = scene.coded();
        if (m.end() == m.start() || !isMarkedAsAsked(coded, form, m)) {
            return Optional.empty();
        }
        List<Group> topical = scene.unspoken(form, m.start(), topic).stream().toList();
        List<Group> subjects = form.captures("s") ? captured(coded, m, "s") : topical;
        List<Group> objects = new ArrayList<>(
                form.captures("o") ? captured(coded, m, "o") : form.captures("f") ? List.of() : topical);
        List<String> words = List.of();
        int said = m.end();
        if (form.captures("f") && m.start("f") >= 0) {
            Traits.Read read = traits.read(coded, form, m.start("f"), m.end("f"));
            objects.addAll(read.things());
            words = read.words();
            said = Math.max(m.start("f"), m.start() + 1);
        }
        int scope = topic.map(Topic::scope).orElse(m.start());
        return Optional.of(new Finding(form, subjects, objects, words, m.start(), end(m), said, scope));
    }

    private static boolean isMarkedAsAsked(Coded coded, RelationForm form, Matcher m) {
        return form.quoted().filter(g -> !coded.isQuoted(m.start(g))).isEmpty()
                && form.unquoted().filter(g -> coded.isQuoted(m.start(g))).isEmpty();
    }

    /** What is captured while looking ahead belongs to the words of the finding. */
    private static int end(Matcher m) {
        int end = m.end();
        for (int i = 1; i <= m.groupCount(); i++) {
            end = Math.max(end, m.end(i));
        }
        return end;
    }

    /** Rows alone count as they are, names without a mark between them; of a longer stretch the rows that head their phrases. */
    private static List<Group> captured(Coded coded, Matcher m, String name) {
        List<Group> groups = coded.groupsIn(m.start(name), m.end(name));
        boolean nothingElse = groups.size() == m.end(name) - m.start(name);
        return groups.stream().filter(g -> nothingElse || g.head()).toList();
    }
}
