package xinzhi.ingest.layout.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Ontology;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;

/**
 * Who wrote a paper: the line of names with the marks that lead to their institutions ({@code 马 骁1，陈思远2}), the lines of
 * institutions ({@code 1.某大学 经济学院，某地 710100；2.某研究院}), the notes that give their posts.
 */
public final class Scholars {
    private static final Pattern MARKUP = Pattern.compile("\\$ ?\\^ ?\\{?([^$}]*)\\}? ?\\$|<sup>(.*?)</sup>");
    private static final Pattern STARS = Pattern.compile("[*＊†‡✉#]|[(（] ?[)）]");
    private static final Pattern COMMA = Pattern.compile("[,，、;；](?![^（(]*[)）])");
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsHan}|[a-z]{2}) ?((?:[\\d①-⑨]|[a-e](?![a-z]))+) ?$");
    private static final Pattern MARKS_ALONE = Pattern.compile("^ ?[\\da-e①-⑨] ?$");
    private static final Pattern INNER_MARKS = Pattern.compile("(?<=\\p{IsHan}) ?(\\d+) ?(?=\\p{IsHan})");
    private static final Pattern FOREIGN =
            Pattern.compile("\\p{Lu}\\p{L}+(?:[ -](?:\\p{Lu}[.．]?|\\p{Lu}\\p{L}+)){1,3}");
    private static final Pattern HAN = Pattern.compile("^\\p{IsHan}.*");
    private static final Pattern BRACKETS = Pattern.compile("^[(（\\[]|[)）\\]]$");
    private static final Pattern PART =
            Pattern.compile("[;；]|(?<=[\\p{IsHan}\\d]) (?=[\\da-e] ?[.．])|[，,。](?=[a-e2-9][.．])");
    private static final Pattern MARK = Pattern.compile("^ ?([\\da-e①-⑨]) ?[.．、]? ?(?=\\p{IsHan})");
    private static final Pattern NESTED = Pattern.compile("^(.*\\p{IsHan}) ?([a-e]) ?[.．] ?(\\p{IsHan}.*)$");
    private static final Pattern PHRASE = Pattern.compile("[，,；;。:：]");
    private static final Pattern LEADING_NAME =
            Pattern.compile("^(\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}) (\\p{IsHan}{4}.*)$");
    private static final Pattern NOTE_LABEL = Pattern.compile("^[*＊(（【〔［\\[]*[\\p{IsHan} ]{2,8}[】〕］\\])）]?[:：] ?");
    private static final Pattern PART_OF_NOTE = Pattern.compile("[;；。]");
    private static final Pattern NOTED = Pattern.compile("^(\\p{IsHan}{2,4})(?:[(（][^()（）]*[)）])?[,，] ?(.{2,})$");
    private static final Pattern CLOSING = Pattern.compile("[)）】〕\\]]+$");
    private static final int LONGEST_NAMES = 60;
    private static final int SHORTEST_INSTITUTION = 4;

    private final BylineReader bylines;
    private final Posts posts;
    private final Forms forms;
    private final Pattern organization;

    public Scholars(Ontology ontology, Forms forms, BylineReader bylines) {
        this.bylines = bylines;
        this.forms = forms;
        posts = new Posts(ontology, forms);
        organization =
                Pattern.compile(ontology.cues().expand("\\p{IsHan}{2}.*(?:{organization-tail})(?:\\p{IsHan}{0,6})$"));
    }

    /** A scholar and the marks printed after the name, a character each. */
    public record Name(Author author, String marks) {}

    /** Those whom a line names, none where it is not a line of names. */
    public List<Name> names(String form) {
        List<Name> names = new ArrayList<>();
        if (form.length() > LONGEST_NAMES || !HAN.matcher(form).matches()) {
            return names;
        }
        String bare =
                MARKUP.matcher(Normalizer.normalize(form, Normalizer.Form.NFKC)).replaceAll("$1$2");
        String plain = INNER_MARKS.matcher(STARS.matcher(bare).replaceAll("")).replaceAll("$1,");
        for (String part : COMMA.split(plain)) {
            if (part.isBlank()) {
                continue;
            }
            if (MARKS_ALONE.matcher(part).find() && !names.isEmpty()) {
                Name last = names.remove(names.size() - 1);
                names.add(new Name(last.author(), last.marks() + part.strip()));
                continue;
            }
            Matcher marked = MARKS.matcher(part);
            String marks = marked.find() ? marked.group(1) : "";
            String who = (marks.isEmpty() ? part : part.substring(0, marked.start())).strip();
            List<Author> found =
                    FOREIGN.matcher(who).matches() ? List.of(new Author(who, List.of())) : bylines.read(who);
            if (found.isEmpty()) {
                return List.of();
            }
            found.forEach(author -> names.add(new Name(author, marks)));
        }
        return names;
    }

    /** Whom a row of a table names with an institution and perhaps a post. */
    public List<Name> row(List<String> cells) {
        String name = cells.get(0).replaceAll("[\\s\u3000]", "");
        if (cells.size() < 2 || !bylines.isName(name) || cells.get(1).strip().length() < SHORTEST_INSTITUTION) {
            return List.of();
        }
        Optional<String> role = cells.stream()
                .skip(2)
                .map(String::strip)
                .filter(c -> forms.find("post", c).isPresent())
                .findFirst();
        boolean told =
                role.isPresent() || organization.matcher(cells.get(1).strip()).find();
        Affiliation at = new Affiliation(cells.get(1).strip(), role);
        return told ? List.of(new Name(new Author(name, List.of(at)), "")) : List.of();
    }

    /** Scholars with their institutions: those of the marks after their names; without marks one each, or all where they are not as many. */
    public List<Author> authors(List<Name> names, List<String> institutions) {
        List<Institution> all = institutions(String.join("；", institutions));
        List<Author> authors = new ArrayList<>();
        boolean each = all.size() > 1
                && all.size() == names.size()
                && all.stream().allMatch(at -> at.mark.isEmpty())
                && names.stream().allMatch(name -> name.marks.isEmpty());
        for (Name name : names) {
            List<Affiliation> own = new ArrayList<>(name.author().affiliations());
            for (Institution at : each ? List.of(all.get(authors.size())) : all) {
                boolean his =
                        at.mark.isEmpty() || name.marks.isEmpty() && all.size() == 1 || name.marks.contains(at.mark);
                if (his && own.stream().noneMatch(a -> a.organization().equals(at.affiliation.organization()))) {
                    own.add(at.affiliation);
                }
            }
            authors.add(new Author(name.author().name(), own));
        }
        return authors;
    }

    /** Authors with the posts that notes give them; those whom the notes name where no line does. */
    public List<Author> completed(List<Author> authors, List<String> notes) {
        if (authors.isEmpty()) {
            return inNotes(notes);
        }
        String note = String.join("；", notes).replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        return authors.stream().map(a -> completed(a, authors, note)).toList();
    }

    private record Institution(String mark, Affiliation affiliation) {}

    /** {@code 1.某大学 a.某学院；b.某中心} are two of one university. */
    private List<Institution> institutions(String text) {
        List<Institution> found = new ArrayList<>();
        String above = "";
        for (String raw : PART.split(text)) {
            String part = BRACKETS.matcher(raw.strip()).replaceAll("").strip();
            Matcher mark = MARK.matcher(part);
            String own = mark.find() ? mark.group(1) : "";
            String words = part.substring(own.isEmpty() ? 0 : mark.end());
            Matcher nested = NESTED.matcher(words);
            if (nested.find()) {
                above = nested.group(1);
                own = nested.group(2);
                words = above + nested.group(3);
            } else if (!above.isEmpty() && own.matches("[a-e]")) {
                words = above + words;
            }
            String name = words.split("[,，、;；]")[0].replace(" ", "");
            Optional<Affiliation> at =
                    posts.read(words.contains("、") && !words.contains(",") ? words.replace(" ", "") : name).stream()
                            .findFirst();
            if (at.isPresent()) {
                found.add(new Institution(own, at.get()));
            }
        }
        return found;
    }

    /** With the posts of the part of the note that is the author's own. */
    private Author completed(Author author, List<Author> all, String note) {
        int at = note.indexOf(author.name());
        if (at < 0) {
            return author;
        }
        int from = at + author.name().length();
        int to = all.stream()
                .mapToInt(other -> note.indexOf(other.name(), from))
                .filter(i -> i >= 0)
                .min()
                .orElse(note.length());
        List<Affiliation> own = new ArrayList<>(author.affiliations());
        for (String raw : PHRASE.split(note.substring(from, to))) {
            String phrase = CLOSING.matcher(raw.strip()).replaceAll("");
            posts.read(phrase).stream()
                    .filter(a -> organization.matcher(a.organization()).find())
                    .forEach(a -> add(own, a));
            Optional<String> role = forms.find("post", phrase)
                    .filter(m -> m.group("org").filter(String::isEmpty).isPresent())
                    .flatMap(m -> m.group("role"));
            if (role.isPresent() && !own.isEmpty() && own.get(0).role().isEmpty()) {
                own.set(0, new Affiliation(own.get(0).organization(), role));
            }
        }
        return new Author(author.name(), own);
    }

    /** An institution that is named twice, once in full, is one. */
    private static void add(List<Affiliation> own, Affiliation more) {
        for (int i = 0; i < own.size(); i++) {
            String known = own.get(i).organization();
            if (known.startsWith(more.organization()) || more.organization().startsWith(known)) {
                String full = known.length() >= more.organization().length() ? known : more.organization();
                own.set(i, new Affiliation(full, own.get(i).role().or(more::role)));
                return;
            }
        }
        own.add(more);
    }

    /** {@code 执笔：甲，某院研究员；乙，助理研究员}. */
    private List<Author> labelled(String note) {
        List<Author> authors = new ArrayList<>();
        Matcher label = NOTE_LABEL.matcher(note);
        String words =
                label.find() ? CLOSING.matcher(note.substring(label.end())).replaceAll("") : "";
        for (String part : PART_OF_NOTE.split(words)) {
            Matcher noted = NOTED.matcher(part.strip());
            if (noted.find() && bylines.isName(noted.group(1))) {
                authors.add(new Author(noted.group(1), posts.read(noted.group(2))));
            }
        }
        return authors;
    }

    /** Of a note with a label; lines that begin with a name, each with the lines after it that do not. */
    private List<Author> inNotes(List<String> notes) {
        List<String> names = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String line : notes) {
            List<Author> labelled = labelled(line);
            if (!labelled.isEmpty()) {
                return labelled;
            }
            Matcher m = LEADING_NAME.matcher(line);
            if (m.find() && bylines.isName(m.group(1).replace(" ", ""))) {
                names.add(m.group(1).replace(" ", ""));
                said.add(m.group(2));
            } else if (!names.isEmpty()) {
                said.set(said.size() - 1, said.get(said.size() - 1) + line);
            }
        }
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            authors.add(new Author(names.get(i), posts.read(said.get(i).replace(" ", ""))));
        }
        return authors;
    }
}
