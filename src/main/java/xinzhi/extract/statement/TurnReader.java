package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** The sentences of an article in, the labels that say who speaks out: {@code 周明：}, {@code 【厅长周明】}, {@code [00:08]周明}. */
final class TurnReader {
    /** Day and time, in brackets or not. */
    private static final String STAMP =
            "[\\[【（(]?(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?[\\]】）)]?";

    /** Nobody repeats a heading as often as a name. */
    private static final int AGAIN = 2;

    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_LABEL = 24;

    private final Pattern label;
    private final Pattern alone;
    private final Pattern posted;
    private final Pattern asking;
    private final Pattern answering;
    private final Pattern nameless;
    private final Pattern spokesperson;
    private final Pattern titled;
    private final Pattern name;
    private final Pattern question;

    TurnReader(Cues cues) {
        label = Pattern.compile(cues.expand("^(?:{turn-number})?(?:" + STAMP
                + ")?[“【]?(?<who>[^：，。；？！“”《》]{1,48}|《[^》]{2,12}》[^：，。；？！]{0,12})】?：[”】]?"));
        String words = "[^：，。；？！“”《》（(\\[【0-9]{2,16}";
        String post = "(?:[（(][^）)]{1,24}[）)])?";
        alone = Pattern.compile("^(?:[\\[【](?<role>(?![0-9])[^\\]】]{2,8})[\\]】](?<cast>[^：，。；？！“”0-9]{2,24})" + STAMP
                + "：?$|[\\[【](?<boxed>(?![0-9])[^\\]】]{2,32})[\\]】](?:" + STAMP + ")?|" + STAMP + "(?<after>" + words
                + ")" + post + "：?$|(?<before>" + words + "[0-9]{0,2}?)" + post + STAMP + "：?$)");
        posted = Pattern.compile(cues.expand("^(?:{byline-mark})?[^：，。；？！“”]{6,48}(?:{role-title})$"));
        asking = Pattern.compile(
                cues.expand(
                        "^(?:.{0,20}{turn-asker}|《.*|.{0,20}{turn-host}(?:{double-surname}|{surname})\\p{IsHan}{1,2})(?:[0-9 ]|{chinese-digit}){0,3}(?:[（(].*)?$"));
        answering = Pattern.compile(cues.expand("^(?:{turn-answer})[0-9]{0,2}$"));
        nameless = Pattern.compile(cues.expand("^(?:{turn-nameless})(?:[0-9A-Z]|{chinese-digit}|{turn-stem}){0,2}$"));
        spokesperson = Pattern.compile(cues.expand("(?:{spokesperson})"));
        titled = Pattern.compile(
                cues.expand("^(?<surname>{double-surname}|{surname})(?:{role-title}|{turn-address})?$"));
        name = Pattern.compile(
                cues.expand(
                        "^(?:.*{role-title})?(?<x>(?:{double-surname}|{surname})\\p{IsHan}{1,2}|(?<latin>[A-Z][A-Za-z.]*(?:[ ·]?[A-Z][A-Za-z.]*)+)|\\p{IsHan}{1,6}·\\p{IsHan}{1,8}|{nickname-prefix}\\p{IsHan})$"));
        question = Pattern.compile(
                cues.expand("^(?:[—―─-]{1,3}|{byline-mark}|{turn-number}|0?[0-9]{1,2}[.．、])[^。]*？[”]?$"));
    }

    /**
     * Words that begin a paragraph and say who speaks.
     *
     * @param at the sentence in which the paragraph begins
     * @param end where the speech begins, in that sentence
     */
    record Label(int at, int end, Who who, Optional<Entity> named) {}

    /** Who a label is: one who asks, the one who is asked, one whom it names, one whom nobody can name. */
    enum Who {
        ASKS,
        ANSWERS,
        NAMED,
        UNKNOWN
    }

    /** The words of a label. @param sure set apart by brackets, a time or a line of its own, so that they are a speaker's */
    private record Words(int at, int end, Span span, String text, boolean timed, boolean sure) {}

    /** The labels of an article, in order. */
    List<Label> labels(Reading reading) {
        List<Passage> passages = reading.passages();
        List<Words> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (opensParagraph(passages, i)) {
                words(reading, i).ifPresent(found::add);
            }
        }
        List<Label> labels = new ArrayList<>();
        Set<Entity> people = found.stream()
                .flatMap(w -> person(passages.get(w.at()), w.span()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (Words words : found) {
            label(passages, words, found, people).ifPresent(labels::add);
        }
        return labels;
    }

    /** The paragraphs that ask by a mark before them, or as headings, with nobody named: {@code ——为什么？}. */
    List<Label> questions(List<Passage> passages, List<Sections.Place> places) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            boolean asks = opensParagraph(passages, i)
                    && (i + 1 == passages.size() || opensParagraph(passages, i + 1))
                    && (question.matcher(passages.get(i).text()).find()
                            || places.get(i).heading() && passages.get(i).text().endsWith("？"));
            if (asks) {
                labels.add(new Label(i, passages.get(i).text().length(), Who.ASKS, Optional.empty()));
            }
        }
        return labels;
    }

    static boolean opensParagraph(List<Passage> passages, int at) {
        return at == 0 || passages.get(at - 1).paragraph() != passages.get(at).paragraph();
    }

    private Optional<Words> words(Reading reading, int at) {
        List<Passage> passages = reading.passages();
        String text = passages.get(at).text();
        Matcher line = alone.matcher(printed(reading, passages.get(at)));
        if (line.find()) {
            String group = Stream.of("boxed", "cast", "after", "before")
                    .filter(g -> line.group(g) != null)
                    .findFirst()
                    .orElseThrow();
            boolean timed = line.end() > line.end(group) + 2 || !group.equals("boxed");
            int from = text.indexOf(line.group(group));
            Span span = new Span(from, from + line.group(group).length());
            int end = text.startsWith(line.group()) ? line.end() : text.length();
            return Optional.of(new Words(at, end, span, told(line, group), timed, true));
        }
        Matcher colon = label.matcher(text);
        if (colon.find()) {
            Span who = new Span(colon.start("who"), colon.end("who"));
            return Optional.of(new Words(at, colon.end(), who, colon.group("who"), false, false));
        }
        boolean whole = at + 1 < passages.size() && opensParagraph(passages, at + 1);
        if (whole && posted.matcher(text).find()) {
            return Optional.of(new Words(at, text.length(), new Span(0, text.length()), text, false, false));
        }
        return Optional.empty();
    }

    /** Before a name that a box with its part stands before, the part counts where it is one who asks. */
    private String told(Matcher line, String group) {
        String cast = line.group("role") == null ? "" : line.group("role") + line.group(group);
        return asking.matcher(cast).find() ? cast : line.group(group);
    }

    /** A few words with the rest of the line that they stand on: a time beside a name is none of the text. */
    private static String printed(Reading reading, Passage passage) {
        String page = reading.article().page().text();
        int at = reading.article().map().pageOffset(passage.sentence().span().start());
        if (passage.text().length() > LONGEST_LABEL || at < 0) {
            return passage.text();
        }
        int end = page.indexOf('\n', at);
        String line = page.substring(page.lastIndexOf('\n', at) + 1, end < 0 ? page.length() : end);
        String folded = line.replaceAll("[\\s　]", "");
        return folded.length() <= 2 * LONGEST_LABEL && folded.contains(passage.text()) ? folded : passage.text();
    }

    private Optional<Label> label(List<Passage> passages, Words words, List<Words> all, Set<Entity> people) {
        String who = words.text();
        if (asking.matcher(who).find()) {
            return Optional.of(new Label(words.at(), words.end(), Who.ASKS, Optional.empty()));
        }
        if (answering.matcher(who).find()) {
            return Optional.of(new Label(words.at(), words.end(), Who.ANSWERS, Optional.empty()));
        }
        boolean again = who.length() <= LONGEST_SPEAKER
                && all.stream().filter(w -> w.text().equals(who)).count() >= AGAIN;
        Optional<Entity> named = bySurname(who, people)
                .or(() -> named(passages.get(words.at()), words.span()))
                .or(() -> byForm(words, again));
        boolean speaker = named.isPresent()
                || words.sure()
                || again
                || nameless.matcher(who).find()
                || titled.matcher(who).find();
        return Optional.of(new Label(words.at(), words.end(), named.isPresent() ? Who.NAMED : Who.UNKNOWN, named))
                .filter(l -> speaker);
    }

    /** The one person whom a label names, else the body that a spokesperson of no name speaks for. */
    private Optional<Entity> named(Passage passage, Span who) {
        List<Entity> people = of(ThingType.PERSON, passage.mentionsIn(who));
        if (people.isEmpty() && spokesperson.matcher(who.of(passage.text())).find()) {
            return of(ThingType.ORGANIZATION, passage.mentionsIn(who)).stream().findFirst();
        }
        return person(passage, who);
    }

    private static Optional<Entity> person(Passage passage, Span who) {
        List<Entity> people = of(ThingType.PERSON, passage.mentionsIn(who));
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** {@code 周：} and {@code 周院长：}, where one of that family name alone has spoken under a full name. */
    private Optional<Entity> bySurname(String who, Set<Entity> people) {
        Matcher matcher = titled.matcher(who);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<Entity> alike = people.stream()
                .filter(p -> p.label().startsWith(matcher.group("surname")))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Whom words name that are set as a speaker's are, be it that no mention of the article is theirs. */
    private Optional<Entity> byForm(Words words, boolean again) {
        Matcher matcher = name.matcher(words.text());
        boolean named = !nameless.matcher(words.text()).find() && matcher.find();
        boolean posted = named && words.sure() && (matcher.start("x") > 0 || matcher.group("latin") != null);
        if (named && (words.timed() || again || posted)) {
            return Optional.of(Entity.open(ThingType.PERSON, matcher.group("x")));
        }
        boolean nickname =
                words.timed() && again && !nameless.matcher(words.text()).find();
        return nickname ? Optional.of(Entity.open(ThingType.PERSON, words.text())) : Optional.empty();
    }

    static List<Entity> of(ThingType type, List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::entity)
                .filter(e -> e.type() == type)
                .distinct()
                .toList();
    }
}
