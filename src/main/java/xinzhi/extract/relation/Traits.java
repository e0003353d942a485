package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinzhi.extract.Mention;

/** Takes the words that say how something is apart: a trait for each item of a list, without what only joins it to others. */
final class Traits {
    private static final int LONGEST = 50;
    private static final int SHORTEST_CLAUSE = 4;

    private final Pattern etCetera;
    private final Pattern joint;
    private final Pattern of;
    private final Pattern joining;
    private final Pattern governing;
    private final Pattern asking;

    /** What was read. @param things items that are nothing but a known thing, which stands for them */
    record Read(List<Group> things, List<String> words) {}

    Traits(Notation notation) {
        etCetera = notation.compile(".{et-cetera}");
        joint = notation.compile("{coordinator}");
        of = notation.compile(".{of}.");
        joining = notation.compile("^(?:{trait-opening})|(?:{trait-closing})$");
        governing = notation.compile("{trait-governing}");
        asking = notation.compile("{trait-question}");
    }

    /** Of what a form captured in a coded sentence. */
    Read read(Coded coded, RelationForm form, int from, int to) {
        List<Mention> known = coded.groupsIn(from, to).stream()
                .flatMap(g -> g.members().stream())
                .toList();
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (String item : parts(coded, form, from, to, known)) {
            Optional<Mention> thing = thing(coded, known, item);
            thing.ifPresent(m -> read.things.add(new Group(List.of(m), m.span(), true)));
            String alone = joining.matcher(item).replaceAll("");
            if (thing.isEmpty() && tells(alone)) {
                read.words.add(quotedWhole(alone));
            }
        }
        return read;
    }

    /** What is asked is no trait: 能走多快, 教到哪一层. */
    private boolean tells(String words) {
        return words.length() > 1
                && words.length() <= LONGEST
                && !asking.matcher(words).find();
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

    /** Quoted words that stand side by side are a list too: “小而精”“特而强”; what one preposition governs is none: 由甲、乙带来. */
    private List<String> items(String words) {
        List<String> items = List.of(words.split("、|(?<=”)(?=“)"));
        boolean governed = governing.matcher(words).lookingAt()
                && items.stream().skip(1).noneMatch(i -> governing.matcher(i).lookingAt());
        return governed ? List.of(words) : items;
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
