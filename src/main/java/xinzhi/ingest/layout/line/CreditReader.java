package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Ontology;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;

/** The lines at an article's foot that say where its authors work and where it was first printed. */
public final class CreditReader {
    private static final Pattern BRACKETS = Pattern.compile("^[(（【\\[〔]+|[)）】\\]〕]+[。.]?$");
    private static final Pattern EDGES = Pattern.compile("^[\\s，,;；、:：。]+|[\\s，,;；、:：。]+$");

    private final Forms forms;
    private final Posts posts;
    private final Pattern opener;
    private final Pattern respectively;
    private final Pattern verb;
    /** What stands between reporters' names is what the next one is, and nobody's post. */
    private final Pattern reporter;
    /** Who edited a text is none of its authors. */
    private final Pattern staff;

    public CreditReader(Ontology ontology, Forms forms) {
        this.forms = forms;
        this.posts = new Posts(ontology, forms);
        opener = Pattern.compile(ontology.cues().expand("(?:{affiliation-opener})[:：]?"));
        respectively = Pattern.compile(ontology.cues().expand("{respectively}"));
        verb = Pattern.compile(ontology.cues().expand("^[:：，,]?(?:{post-verb})?[:：]?"));
        reporter = Pattern.compile(ontology.cues().expand("[ 、，；]*(?:{press})?(?:{reporter-title})[ :：]*"));
        staff = Pattern.compile(ontology.cues()
                .expand("(?:^|[\\s，,；;])(?:{web-staff})[:：\\s]+\\p{IsHan}{2,4}(?:[\\s、]\\p{IsHan}{2,4})*$"));
    }

    /**
     * What the credits of an article add to its byline.
     *
     * @param certain false where the page does not say which author holds which post
     */
    public record Credits(List<Author> authors, Optional<String> source, Optional<String> issue, boolean certain) {}

    /**
     * The authors of the byline with the posts that the lines give them, or those whom the lines themselves name.
     *
     * @param lines at the article's foot
     * @param bylines below its headline, as they are set, which may say where it is from
     */
    public Credits read(List<Author> byline, List<String> lines, List<String> bylines) {
        Optional<String> source = Optional.empty();
        Optional<String> issue = Optional.empty();
        List<String> rests = new ArrayList<>();
        for (String line : lines) {
            String rest = BRACKETS.matcher(line).replaceAll("");
            Optional<Forms.Match> match = forms.find("source", rest);
            if (match.isPresent()) {
                source = source.or(() -> sourceOf(match.get()));
                issue = issue.or(() -> match.get().group("issue"));
                Matcher m = match.get().matcher();
                rest = rest.substring(0, m.start()) + rest.substring(m.end());
            }
            rest = EDGES.matcher(staff.matcher(rest).replaceFirst("")).replaceAll("");
            if (!rest.isEmpty()) {
                rests.add(rest);
            }
        }
        Optional<String> above = bylines.stream()
                .flatMap(line -> forms.find("labelledSource", line).or(() -> forms.find("source", line)).stream())
                .flatMap(match -> sourceOf(match).stream())
                .findFirst();
        source = source.or(() -> above);
        if (rests.isEmpty()) {
            return new Credits(byline, source, issue, true);
        }
        Credits people = people(byline, rests);
        return new Credits(people.authors(), source, issue, people.certain());
    }

    /** The authors with the posts that a line of their byline gives them. */
    public List<Author> withPosts(List<Author> authors, String line) {
        String rest = EDGES.matcher(BRACKETS.matcher(line).replaceAll("")).replaceAll("");
        List<List<Affiliation>> each = posts.each(withoutOpener(rest));
        return each.size() == authors.size()
                ? zip(authors, each)
                : people(authors, List.of(rest)).authors();
    }

    private static Optional<String> sourceOf(Forms.Match match) {
        return match.group("source").or(() -> match.group("plain"));
    }

    private Credits people(List<Author> byline, List<String> lines) {
        String all = String.join("；", lines);
        List<Author> known = byline.isEmpty() ? named(all) : byline;
        if (!known.isEmpty() && known.stream().anyMatch(a -> all.contains(a.name()))) {
            return new Credits(byName(known, all), Optional.empty(), Optional.empty(), true);
        }
        if (lines.size() > 1 && lines.size() == known.size()) {
            List<List<Affiliation>> each = lines.stream().map(this::shared).toList();
            return new Credits(zip(known, each), Optional.empty(), Optional.empty(), false);
        }
        if (respectively.matcher(all).find()) {
            List<List<Affiliation>> each = posts.each(withoutOpener(all));
            if (each.size() == 1 && each.get(0).size() == known.size()) {
                each = each.get(0).stream().map(List::of).toList();
            }
            if (each.size() == known.size()) {
                return new Credits(zip(known, each), Optional.empty(), Optional.empty(), true);
            }
            return new Credits(
                    zip(known, rolesApart(each, known.size())), Optional.empty(), Optional.empty(), each.size() == 1);
        }
        List<Affiliation> shared =
                lines.stream().flatMap(l -> shared(l).stream()).toList();
        boolean certain = known.size() <= 1 || lines.size() == 1;
        return new Credits(
                zip(known, Collections.nCopies(known.size(), shared)), Optional.empty(), Optional.empty(), certain);
    }

    private List<Affiliation> shared(String line) {
        return posts.read(withoutOpener(line));
    }

    private String withoutOpener(String line) {
        Matcher m = opener.matcher(line);
        return EDGES.matcher(m.find() ? line.substring(m.end()) : line).replaceAll("");
    }

    /** One organization with as many roles as there are authors: a role each. Otherwise all that is said, to all. */
    private static List<List<Affiliation>> rolesApart(List<List<Affiliation>> each, int authors) {
        if (each.size() == 1 && each.get(0).size() == 1) {
            Affiliation one = each.get(0).get(0);
            List<String> roles = one.role().map(r -> List.of(r.split("、"))).orElse(List.of());
            if (roles.size() == authors) {
                return roles.stream()
                        .map(r -> List.of(new Affiliation(one.organization(), Optional.of(r))))
                        .toList();
            }
        }
        List<Affiliation> all = each.stream().flatMap(List::stream).toList();
        return Collections.nCopies(authors, all);
    }

    private static List<Author> zip(List<Author> authors, List<List<Affiliation>> posts) {
        List<Author> result = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            List<Affiliation> all = new ArrayList<>(authors.get(i).affiliations());
            posts.get(i).stream().filter(p -> !all.contains(p)).forEach(all::add);
            result.add(new Author(authors.get(i).name(), all));
        }
        return result;
    }

    /** The people whom the line itself names with their posts. */
    private List<Author> named(String line) {
        return forms.find("namedPost", line).stream()
                .flatMap(m -> m.rule().pattern().matcher(line).results())
                .map(r -> r.group(1))
                .filter(name -> forms.find("name", name).isPresent())
                .distinct()
                .map(name -> new Author(name, List.of()))
                .toList();
    }

    /** The posts after each name belong to it, up to the next name. */
    private List<Author> byName(List<Author> authors, String line) {
        List<Author> result = new ArrayList<>();
        for (Author author : authors) {
            int at = line.indexOf(author.name());
            if (at < 0) {
                result.add(author);
                continue;
            }
            int from = at + author.name().length();
            int to = authors.stream()
                    .mapToInt(other -> line.indexOf(other.name(), from))
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(line.length());
            String own = verb.matcher(line.substring(from, to)).replaceFirst("");
            List<Affiliation> said = reporter.matcher(own).matches() ? List.of() : posts.read(withoutOpener(own));
            result.addAll(zip(List.of(author), List.of(said)));
        }
        return result;
    }
}
