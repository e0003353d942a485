package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Mention;
import xinzhi.nlp.Awaited;
import xinzhi.ontology.sieve.Search;

/**
 * Reads what patterns with their own subject {@code s}, object {@code o} or trait {@code f} say. A captured stretch
 * stands for every row of mentions in it; a pattern without {@code s}, or with neither {@code o}
 * nor {@code f}, speaks of what its clause is about.
 */
final class PatternReader {
    private static final int LONGEST_TRAIT = 50;
    private static final int SHORTEST_CLAUSE = 4;

    private final List<RelationForm> forms;
    private final Awaited needs;
    private final Openers openers;
    private final Pattern etCetera;
    private final Pattern joint;
    private final Pattern of;

    PatternReader(List<RelationForm> forms, Notation notation) {
        this.forms = List.copyOf(forms);
        needs = new Awaited(forms.stream().map(RelationForm::needs).toList());
        openers = new Openers(this.forms);
        etCetera = notation.compile(".{et-cetera}");
        joint = notation.compile("{coordinator}");
        of = notation.compile(".{of}.");
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
        List<String> traits = new ArrayList<>();
        int said = m.end();
        if (form.captures("f") && m.start("f") >= 0) {
            traits(coded, form, m.start("f"), m.end("f"), objects, traits);
            said = Math.max(m.start("f"), m.start() + 1);
        }
        int scope = topic.map(Topic::scope).orElse(m.start());
        return Optional.of(new Finding(form, subjects, objects, traits, m.start(), end(m), said, scope));
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

    /** A trait for each item of a list; an item that is nothing but a known thing stands for it. */
    private void traits(Coded coded, RelationForm form, int from, int to, List<Group> objects, List<String> traits) {
        List<Mention> known = coded.groupsIn(from, to).stream()
                .flatMap(g -> g.members().stream())
                .toList();
        for (String item : parts(coded, form, from, to, known)) {
            Optional<Mention> thing = thing(coded, known, item);
            thing.ifPresent(m -> objects.add(new Group(List.of(m), m.span(), true)));
            if (thing.isEmpty() && item.length() > 1 && item.length() <= LONGEST_TRAIT) {
                traits.add(quotedWhole(item));
            }
        }
    }

    private List<String> parts(Coded coded, RelationForm form, int from, int to, List<Mention> known) {
        String words = coded.words(from, to);
        if (form.whole()) {
            return List.of(words);
        }
        if (form.clausal()) {
            return clauses(coded, from, to, known);
        }
        List<String> items = new ArrayList<>(items(words));
        if (!items.isEmpty()) {
            String last = items.remove(items.size() - 1);
            items.addAll(halves(coded, known, last, !items.isEmpty()));
        }
        return items;
    }

    /** The last item of a list may be two that another word joins, if they are alike: two things, 甲的乙和丙的丁. */
    private List<String> halves(Coded coded, List<Mention> known, String item, boolean listed) {
        List<String> halves = List.of(joint.split(item));
        long things =
                halves.stream().filter(h -> thing(coded, known, h).isPresent()).count();
        long modified = halves.stream().filter(h -> of.matcher(h).find()).count();
        boolean alike = things == 2 || modified == 2 || listed && things == 1 && modified == 0;
        return halves.size() == 2 && alike ? halves : List.of(item);
    }

    /** Words that were cut within quotation marks, with both marks. */
    private static String quotedWhole(String words) {
        int opened = words.lastIndexOf('“');
        int closed = words.indexOf('”');
        String whole = closed >= 0 && words.indexOf('“') < 0 ? "“" + words : words;
        return opened >= 0 && words.indexOf('”', opened) < 0 ? whole + "”" : whole;
    }

    /** Quoted words that stand side by side are a list too: “小而精”“特而强”. */
    private static List<String> items(String words) {
        return List.of(words.split("、|(?<=”)(?=“)"));
    }

    /** What stands between commas; a list of clauses is taken apart, a list of nouns within a clause is not. */
    private List<String> clauses(Coded coded, int from, int to, List<Mention> known) {
        List<String> clauses = new ArrayList<>();
        for (String part : coded.words(from, to).split("，")) {
            List<String> items = items(part);
            boolean nouns = items.stream()
                    .anyMatch(i -> i.length() < SHORTEST_CLAUSE
                            || etCetera.matcher(i).find()
                            || thing(coded, known, i).isPresent());
            clauses.addAll(nouns ? List.of(part) : items);
        }
        return clauses;
    }

    private static Optional<Mention> thing(Coded coded, List<Mention> known, String words) {
        return known.stream().filter(m -> coded.words(m.span()).equals(words)).findFirst();
    }
}
