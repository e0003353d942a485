package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ontology.Ontology;
import xinzhi.text.Author;

/** A line of names, publications, dates and editions in any order in, what it says out: {@code 某报 2024-05-06 记者 甲}. */
final class ProvenanceReader {
    private static final int LONGEST = 100;
    private static final int MOST_UNREAD = 2;
    private static final Pattern EDGES = Pattern.compile("^[*_>—–\\-•·/ ]+|[*_ 。]+$");
    private static final Pattern BRACKETS = Pattern.compile("^[(（【\\[〔]([^()（）【】\\[\\]〔〕]+)[)）】\\]〕]$");
    private static final Pattern LAST_BRACKET = Pattern.compile("[(（]([^()（）]+)[)）]$");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("^[【\\[]([^【】\\[\\]]{2,12})[】\\]](?! ?\\d)");
    private static final Pattern TITLE_MARKS = Pattern.compile("《([^《》]{2,24})》");
    private static final Pattern BETWEEN =
            Pattern.compile("(?: +[·•–-] +|(?:[ |｜丨，,;；、／]|/(?!\\d)|(?<!\\d)/)+|(?<=\\d) *· *)(?![^(（]*[)）])");
    private static final Pattern CALLED = Pattern.compile("(?=.*\\p{L})[\\p{IsHan}A-Za-z\\d@·]{2,16}");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{IsHan})(?=(?:19|20)\\d{2}[-年./]\\d)");
    private static final Pattern LINKED = Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|[^\\[\\]]*)?\\]\\]");
    private static final Pattern LISTED = Pattern.compile("^([A-Za-z]{2,16}: ?)\\[([^\\[\\]]+)\\]$");
    private static final Pattern FIELD_END = Pattern.compile(" ?[|｜丨] ?");
    private static final int FEWEST_FIELDS = 4;
    private static final Pattern PAGE = Pattern.compile("\\p{IsHan}?[A-Z]?\\d{1,3} ?\\p{IsHan}?");
    private static final Pattern SECTION = Pattern.compile("\\p{IsHan}{2,5}");
    private static final Pattern BY = Pattern.compile("^(?i:by) (?=\\p{IsHan})");
    private static final Pattern AND = Pattern.compile("(?<=\\p{IsHan}) and (?=\\p{IsHan})");
    private static final Pattern NAMED = Pattern.compile("^《?([^，,;；|｜()（）《》\\s]{2,24})》?");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?：“”]");

    private final Forms forms;
    private final BylineReader bylines;
    private final Signers signers;
    private final Pattern affiliation;
    private final Pattern unsigned;
    private final Pattern edition;
    private final Pattern paper;
    private final Pattern holder;

    ProvenanceReader(Ontology ontology, Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
        signers = new Signers(ontology, forms, bylines);
        affiliation = Pattern.compile(ontology.cues().expand("^(?:{affiliation-opener})[:：]?"));
        unsigned = Pattern.compile(ontology.cues().expand("^(?:{unsigned})$"));
        holder = Pattern.compile(ontology.cues()
                .expand("^(?:{author-word})[:：]?(?<name>\\p{IsHan}{2,4}?)(?:{post-verb})(?<post>.{3,40})$"));
        paper = Pattern.compile(ontology.cues().expand("^(?<paper>.{2,14}?)(?<reporter>{staff-reporter}.*)$"));
        edition = Pattern.compile(ontology.cues().expand("^(?:{edition-name})$"));
    }

    /** Nothing where the line says something else. */
    Optional<Provenance> read(String line) {
        String text = EDGES.matcher(line).replaceAll("");
        Matcher whole = BRACKETS.matcher(text);
        text = whole.find() ? whole.group(1) : text;
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (signers.isHouse(text)) {
            return Optional.of(Provenance.HOUSE);
        }
        Optional<Provenance> before = dateline(text)
                .filter(d ->
                        forms.find("saidDateline", line).orElseThrow().matcher().end() == line.length());
        if (before.isPresent()) {
            return before;
        }
        String[] fields = FIELD_END.split(text);
        if (fields.length >= FEWEST_FIELDS || fields.length > 1 && isEdition(fields[0])) {
            return ofFields(fields);
        }
        text = LINKED.matcher(LISTED.matcher(text).replaceFirst("$1$2")).replaceAll("$1");
        Said said = new Said();
        text = said.takeLabels(GLUED.matcher(text).replaceAll(" "));
        if (SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        text = said.takeTitle(withoutBracketedDate(said.takeBy(text)));
        for (String token : BETWEEN.split(text)) {
            said.take(token.strip());
        }
        return said.done();
    }

    /** What the value of a field says that is known to hold the author or the publication, whatever it is called. */
    Optional<Provenance> ofField(String field, String value) {
        Said said = new Said();
        String rest = EDGES.matcher(value).replaceAll("");
        if (SENTENCE.matcher(rest).find()) {
            return Optional.empty();
        }
        if (field.equals("recordSource")) {
            Matcher named = NAMED.matcher(rest);
            if (named.find()) {
                said.source = Optional.of(named.group(1));
                rest = rest.substring(named.end());
            }
        } else {
            said.labelled = true;
        }
        Said name = new Said();
        name.source = said.source;
        for (String token : BETWEEN.split(rest)) {
            said.take(token.strip());
        }
        return said.done().or(name::done);
    }

    /** The publication and the reporters before a text: {@code 某报讯（记者 甲）}. */
    Optional<Provenance> dateline(String line) {
        return forms.find("saidDateline", line).flatMap(m -> {
            Said said = new Said();
            said.source = m.group("value");
            BETWEEN.splitAsStream(m.who().orElse("")).forEach(said::take);
            return said.done();
        });
    }

    /** A row of fields, as monitoring services print it, of which one is a day: its publication is the first that can be one. */
    private Optional<Provenance> ofFields(String[] fields) {
        Said said = new Said();
        boolean number = false;
        boolean signed = false;
        for (String field : fields) {
            boolean section = number;
            number = isEdition(field);
            String bare = BY.matcher(field).replaceFirst("");
            boolean by = !bare.equals(field) || forms.find("reporter", bare).isPresent();
            boolean known = said.dated && said.source.isPresent();
            if (isWhen(field) || !said.takeLabels(field).equals(field)) {
                said.dated |= isWhen(field);
            } else if (number || section) {
                continue;
            } else if (by || known && !bylines.read(bare).isEmpty()) {
                signed |= by;
                BETWEEN.splitAsStream(bare).forEach(said::take);
            } else if (said.source.isEmpty() && CALLED.matcher(field).matches()) {
                said.source = Optional.of(field);
            }
        }
        boolean edition = isEdition(fields[0]) && (said.dated || signed);
        return edition || said.dated && said.source.isPresent() ? said.done() : Optional.empty();
    }

    /** {@code A03} or {@code 第06版}. */
    private boolean isEdition(String field) {
        return forms.find("fieldCount", field).isPresent()
                || PAGE.matcher(field).matches() && isWhen(field);
    }

    private String withoutBracketedDate(String text) {
        Matcher date = LAST_BRACKET.matcher(text);
        return date.find() && isWhen(date.group(1)) ? date.replaceFirst(" $1") : text;
    }

    private boolean isWhen(String text) {
        return Stream.of(text.split(" "))
                .allMatch(part -> forms.find("when", part).isPresent());
    }

    /** A line read so far. */
    private final class Said {
        private final List<String> unread = new ArrayList<>();
        private Optional<String> source = Optional.empty();
        private boolean dated;
        private boolean paged;
        private boolean labelled;

        String takeLabels(String text) {
            String rest = text;
            Optional<Forms.Match> from = forms.find("saidSource", rest);
            if (from.isPresent()) {
                source = from.get().group("value");
                rest = without(rest, from.get());
            }
            for (Optional<Forms.Match> other = forms.find("saidOther", rest);
                    other.isPresent();
                    other = forms.find("saidOther", rest)) {
                dated = true;
                rest = without(rest, other.get());
            }
            for (Optional<Forms.Match> who = forms.find("saidAuthor", rest);
                    who.isPresent();
                    who = forms.find("saidAuthor", rest)) {
                labelled = true;
                rest = without(rest, who.get());
            }
            Matcher name = NAME_IN_BRACKETS.matcher(rest.strip());
            return name.find() ? name.replaceFirst("$1 ").strip() : rest;
        }

        /** {@code By 甲 and 乙}, and a day in English. */
        String takeBy(String text) {
            Matcher by = BY.matcher(text);
            labelled |= by.find();
            Optional<Forms.Match> day =
                    forms.find("day", text).filter(m -> m.group("english").isPresent());
            dated |= day.isPresent();
            String rest = day.map(m -> without(text, m)).orElse(text);
            return AND.matcher(BY.matcher(rest).replaceFirst("")).replaceAll(" ");
        }

        private String without(String text, Forms.Match match) {
            return text.substring(0, match.matcher().start()) + " "
                    + text.substring(match.matcher().end());
        }

        String takeTitle(String text) {
            Matcher title = TITLE_MARKS.matcher(text);
            if (!title.find()) {
                return text;
            }
            source = source.or(() -> Optional.of(title.group(1)));
            return title.replaceFirst(" ");
        }

        void take(String word) {
            String token = affiliation.matcher(word).replaceFirst("");
            if (token.isEmpty() || unsigned.matcher(token).matches()) {
                return;
            }
            Matcher bracketed = BRACKETS.matcher(token);
            String bare = bracketed.find() ? bracketed.group(1) : token;
            boolean section = paged
                    && SECTION.matcher(bare).matches()
                    && !bylines.isName(bare)
                    && forms.find("reporter", bare).isEmpty();
            paged = dated && PAGE.matcher(bare).matches();
            if (paged || section && forms.find("publication", bare).isEmpty()) {
                return;
            }
            if (forms.find("when", bare).isPresent() || isWhen(bare)) {
                dated = true;
            } else if (edition.matcher(token).matches() && dated) {
                return;
            } else if (isPlaced(word)) {
                return;
            } else if (source.isEmpty() && forms.find("publication", token).isPresent()) {
                source = Optional.of(token);
            } else if (!unread.isEmpty() && forms.find("reportedFrom", token).isPresent()) {
                return;
            } else {
                unread.add(withoutPaper(token));
            }
        }

        /** {@code 作者甲系某院研究员} among other words. */
        private boolean isPlaced(String word) {
            Matcher m = holder.matcher(word);
            boolean named = m.find() && bylines.isName(m.group("name"));
            if (named) {
                unread.add(m.group("name") + "(" + m.group("post") + ")");
            }
            return named;
        }

        /** Of {@code 某报记者} or {@code 某报记者甲}: the paper is where the text is from. */
        private String withoutPaper(String token) {
            Matcher reporter = paper.matcher(token);
            if (!reporter.find()
                    || forms.find("publication", reporter.group("paper")).isEmpty()) {
                return token;
            }
            source = source.or(() -> Optional.of(reporter.group("paper")));
            return reporter.group("reporter");
        }

        /** What is neither date nor publication is names, and, beside a date, the publication if none is known. */
        Optional<Provenance> done() {
            OptionalInt publication = dated && source.isEmpty() ? signers.publicationIn(unread) : OptionalInt.empty();
            List<String> names = unread.subList(0, publication.orElse(unread.size()));
            publication.ifPresent(at -> source = Optional.of(unread.get(at)));
            List<Author> authors = signers.read(names, labelled || dated || source.isPresent());
            boolean house = authors.isEmpty() && unread.size() == 1 && signers.isHouse(unread.get(0));
            if (authors.isEmpty() && !unread.isEmpty() && !house) {
                boolean tells = (dated || source.isPresent()) && unread.size() <= MOST_UNREAD;
                if (!tells || !unread.stream().allMatch(u -> CALLED.matcher(u).matches())) {
                    return Optional.empty();
                }
                if (source.isEmpty()) {
                    source = Optional.of(unread.get(0));
                }
            }
            boolean said = dated || source.isPresent() || !authors.isEmpty() || labelled || house;
            return said
                    ? Optional.of(new Provenance(authors, signers.roles(unread), List.of(), source, dated, house))
                    : Optional.empty();
        }
    }
}
