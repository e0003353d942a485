package xinzhi.extract.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Based;
import xinzhi.extract.Basis;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;
import xinzhi.text.Article;
import xinzhi.text.Page;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * Says in which year an article was written, that of its "this year": by the issue it was printed in, else the day, unless
 * the years that it names tell of a reprint, else by these years. A whole year of which it reports figures is over, so it was written in the next one at the earliest; a
 * year of which it names a month or an event may be its own. Where none is over, all may have been long ago; so may one
 * in which something happened (2018年，他办起农场，种了50亩), or that the present is set against (2018年产值为1亿元。如今).
 */
final class WritingYear {
    private static final Pattern YEAR = Pattern.compile("^(?<year>(?:19|20)[0-9]{2})(?<part>[^/]*)$");
    private static final Pattern ISSUE = Pattern.compile("(?:19|20)[0-9]{2}");

    private final TimeFinder times;
    private final Pattern ahead;
    private final Pattern from;
    private final Pattern event;
    private final Pattern nowadays;

    WritingYear(Cues cues, TimeFinder times) {
        this.times = times;
        ahead = Pattern.compile(
                cues.expand("{figure-outlook}|{figure-intends}|将{figure-will}|{figure-until}(?:19|20)[0-9]{2}"));
        from = Pattern.compile(cues.expand("{figure-from}$"));
        event = Pattern.compile(cues.expand("{figure-event}"));
        nowadays = Pattern.compile(cues.expand("(?:^|[，；：“]){figure-nowadays}"));
    }

    /** @param numbers finds the times and quantities of a text */
    Optional<Based<Integer>> of(Article article, List<Passage> passages, Function<String, Numbers> numbers) {
        return article.issue()
                .flatMap(WritingYear::year)
                .map(WritingYear::byDate)
                .or(() -> {
                    Optional<Based<Integer>> least = least(passages, numbers);
                    Optional<Integer> issued = article.issued().map(LocalDate::getYear);
                    return issued.isPresent()
                            ? issued.filter(year -> least.map(Based::value)
                                            .filter(l -> !year.equals(l) && year != l + 1)
                                            .isEmpty())
                                    .map(WritingYear::byDate)
                            : least.filter(year -> fits(article.page(), year.value()));
                });
    }

    private static Based<Integer> byDate(int year) {
        return Based.on(year, Basis.ARTICLE);
    }

    /** What a file's metadata say is no proof, but may be a warning. */
    private static boolean fits(Page page, int year) {
        return page.imprint().date().filter(d -> d.getYear() != year).isEmpty();
    }

    private static Optional<Integer> year(String issue) {
        Matcher matcher = ISSUE.matcher(issue);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group())) : Optional.empty();
    }

    /** The earliest year that fits all the years named, where one of them is over; the first sentence that leaves none earlier. */
    private Optional<Based<Integer>> least(List<Passage> passages, Function<String, Numbers> numbers) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (times.mayTellYear(passage.text())
                    && !ahead.matcher(passage.text()).find()) {
                String behind = i + 1 < passages.size() && passages.get(i + 1).paragraph() == passage.paragraph()
                        ? passages.get(i + 1).text()
                        : "";
                told.addAll(years(passage, numbers.apply(passage.text()), behind));
            }
        }
        return told.stream().anyMatch(Told::over)
                ? told.stream()
                        .max(Comparator.comparingInt(Told::least))
                        .map(t -> Based.on(t.least(), Basis.of(t.sentence())))
                : Optional.empty();
    }

    /** A year that a sentence names. @param over whether it gives figures of all of it */
    private record Told(int year, boolean over, Sentence sentence) {
        int least() {
            return over ? year + 1 : year;
        }
    }

    /** @param behind the next sentence of its paragraph, or empty */
    private List<Told> years(Passage passage, Numbers numbers, String behind) {
        String text = passage.text();
        List<Time> found = numbers.times();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Span time = found.get(i).span();
            int to = i + 1 < found.size() ? found.get(i + 1).span().start() : text.length();
            Matcher matcher = YEAR.matcher(found.get(i).period().orElse(""));
            if (matcher.find()) {
                boolean over = matcher.group("part").isEmpty()
                        && !from.matcher(text.substring(0, time.start())).find()
                        && isReported(text, time.end(), to, numbers.quantities());
                told.add(new Told(Integer.parseInt(matcher.group("year")), over, passage.sentence()));
            }
        }
        boolean past = !told.isEmpty() && told.get(told.size() - 1).over && isSetAgainst(text, behind);
        return past
                ? told.stream().map(t -> new Told(t.year, false, t.sentence)).toList()
                : told;
    }

    /** Whether a sentence goes on to the present, or the next one begins with it. */
    private boolean isSetAgainst(String text, String behind) {
        return nowadays.matcher(text).find() || nowadays.matcher(behind).lookingAt();
    }

    /** Whether the clause that follows a year has a figure, other than of what something of that year is. */
    private boolean isReported(String text, int start, int end, List<Quantity> quantities) {
        return Clauses.of(text).stream()
                .filter(c -> c.end() > start && c.start() < end)
                .findFirst()
                .flatMap(c -> quantities.stream()
                        .filter(q -> q.start() >= start && q.end() <= Math.min(c.end(), end))
                        .findFirst())
                .filter(q -> !event.matcher(text.substring(start, q.start())).find())
                .isPresent();
    }
}
