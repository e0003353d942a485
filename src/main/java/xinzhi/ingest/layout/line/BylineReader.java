package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.sieve.Sieve;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;

/** The words of a byline in, authors out: {@code 陈 元 志 陈劲}, {@code 本报记者 甲 通讯员 乙}, {@code 某校教授 甲}. */
public final class BylineReader {
    private static final int LONGEST_NAME = 4;
    private static final Pattern BRACKETED = Pattern.compile("^([^(（]{2,8})[(（]([^()（）]{3,40})[)）]$");

    /** One with another role, which is no body's name: 研究助理：周明. */
    private static final Pattern LABELLED = Pattern.compile("^(\\p{IsHan}{2,6})[:：](\\p{IsHan}{2,4})$");

    private static final Pattern BLANK_BEFORE_BRACKET = Pattern.compile(" +(?=[(（])");

    private final Forms forms;
    private final Posts posts;
    private final Pattern split;
    private final Pattern tail;
    private final Pattern reporters;
    /** Most names stand without a title, and need not be parted from it. */
    private final Sieve titled;

    /** A department, short as a name. */
    private final Pattern unit;

    private final List<String> housePress;
    /** Who is none of the authors: 联系人. */
    private final List<String> staff;

    private final List<String> doubleSurnames;
    private final List<String> surnames;

    public BylineReader(Ontology ontology, Forms forms) {
        this.forms = forms;
        this.posts = new Posts(ontology, forms);
        split = Pattern.compile(
                ontology.cues().expand("(?:[ 、，,;；&/／|｜]+|(?<= )(?:{name-joiner})(?= ))(?![^（(]*[)）])"));
        reporters = Pattern.compile(
                ontology.cues().expand("(?<=[\\p{IsHan} ]{2})(?<!{press})(?<!{role-prefix})(?:{reporter-title})"));
        titled = ontology.sieves().of(reporters);
        tail = Pattern.compile(ontology.cues().expand("[ /／|｜(（]+(?:{byline-tail})[)）]?$"));
        unit = Pattern.compile(ontology.cues().expand("\\p{IsHan}{2,}(?:{organization-tail})"));
        staff = ontology.cues().words("staff-label");
        housePress = ontology.cues().words("house-press");
        doubleSurnames = ontology.cues().words("double-surname");
        surnames = ontology.cues().words("surname");
    }

    /** Whether a line names authors by its form. */
    public boolean isByline(Line line) {
        return forms.ofLine(line).stream().flatMap(m -> m.who().stream()).anyMatch(who -> !read(who)
                .isEmpty());
    }

    /** The authors, or none where the words do not read as names. */
    public List<Author> read(String who) {
        String joined = BLANK_BEFORE_BRACKET.matcher(who).replaceAll("");
        String apart =
                titled.mayFind(joined) ? reporters.matcher(joined.strip()).replaceAll(" $0") : joined;
        Reading reading = new Reading();
        for (String token : tokens(tail.matcher(apart.strip()).replaceFirst(""))) {
            if (!reading.take(token)) {
                return List.of();
            }
        }
        return reading.authors();
    }

    /** A byline read so far: a post goes to the names after it, or to those before it if none follow. */
    private final class Reading {
        private final List<Author> authors = new ArrayList<>();
        private List<Affiliation> current = List.of();
        private String untaken = "";

        /** False where the token is neither name nor post. */
        boolean take(String token) {
            Optional<Forms.Match> reporter = forms.find("reporter", token);
            if (reporter.isPresent()) {
                current = reporterPost(reporter.get());
                String rest = reporter.get().group("rest").orElse("");
                List<String> names = namesRunTogether(rest);
                names.forEach(name -> authors.add(new Author(name, current)));
                return rest.isEmpty() || !names.isEmpty();
            }
            Matcher labelled = LABELLED.matcher(token);
            if (labelled.find() && isName(labelled.group(2))) {
                if (!staff.contains(labelled.group(1))) {
                    authors.add(new Author(labelled.group(2), List.of()));
                }
                return true;
            }
            Optional<Author> author = isName(token) ? Optional.of(new Author(token, current)) : withPost(token);
            if (author.isPresent()) {
                authors.add(author.get());
                untaken = "";
                return true;
            }
            if (token.length() <= LONGEST_NAME
                    && forms.find("post", token).isEmpty()
                    && !unit.matcher(token).matches()) {
                return false;
            }
            untaken = untaken.isEmpty() ? token : untaken + "、" + token;
            current = posts.read(untaken);
            return true;
        }

        List<Author> authors() {
            List<Affiliation> last = untaken.isEmpty() ? List.of() : current;
            return authors.stream()
                    .map(a -> a.affiliations().isEmpty() ? new Author(a.name(), last) : a)
                    .toList();
        }
    }

    /** One name, or two that have lost the blank between them; none where it does not read so. */
    private List<String> namesRunTogether(String word) {
        if (isName(word)) {
            return List.of(word);
        }
        for (int first = 3; first >= 2; first--) {
            if (word.length() > first && word.length() - first <= 3) {
                String one = word.substring(0, first);
                String two = word.substring(first);
                if (isName(one) && isName(two)) {
                    return List.of(one, two);
                }
            }
        }
        return List.of();
    }

    /** Whether a word can be a person's name, by its family name or a dot within. */
    public boolean isName(String word) {
        return forms.find("name", word).isPresent();
    }

    private List<Affiliation> reporterPost(Forms.Match reporter) {
        return reporter.group("org")
                .or(() -> reporter.group("journal"))
                .filter(org -> !housePress.contains(org))
                .map(org -> List.of(new Affiliation(org, reporter.group("role"))))
                .orElse(List.of());
    }

    /** {@code 甲（某校教授）} or {@code 某校教授甲}. */
    private Optional<Author> withPost(String token) {
        Matcher bracketed = BRACKETED.matcher(token);
        if (bracketed.find() && isName(bracketed.group(1))) {
            return Optional.of(new Author(bracketed.group(1), posts.read(bracketed.group(2))));
        }
        for (int length = 2; length <= 3 && length + 3 < token.length(); length++) {
            String name = token.substring(token.length() - length);
            String post = token.substring(0, token.length() - length);
            if (isName(name) && forms.find("post", post).isPresent()) {
                return Optional.of(new Author(name, posts.read(post)));
            }
        }
        return Optional.empty();
    }

    /** The words between blanks and marks; characters of one name that were set apart come together again. */
    private List<String> tokens(String who) {
        List<String> words = new ArrayList<>();
        List<String> singles = new ArrayList<>();
        for (String word : split.split(who)) {
            if (word.length() == 1) {
                singles.add(word);
                continue;
            }
            boolean follows = singles.size() == 1 && word.length() == 2 && surnames.contains(singles.get(0));
            if (follows) {
                words.add(singles.get(0) + word);
            } else {
                words.addAll(names(singles));
                words.add(word);
            }
            singles.clear();
        }
        if (singles.size() == 1 && !words.isEmpty() && doubleSurnames.contains(words.get(words.size() - 1))) {
            words.set(words.size() - 1, words.get(words.size() - 1) + singles.get(0));
        } else {
            words.addAll(names(singles));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Single characters to names: two or three are one name, four are two, more as family names have it. */
    private List<String> names(List<String> singles) {
        List<String> names = new ArrayList<>();
        int i = 0;
        while (i < singles.size()) {
            int left = singles.size() - i;
            int take = left <= 3 ? left : left % 3 == 0 && !surnames.contains(singles.get(i + 2)) ? 3 : 2;
            names.add(String.join("", singles.subList(i, i + take)));
            i += take;
        }
        return names;
    }
}
