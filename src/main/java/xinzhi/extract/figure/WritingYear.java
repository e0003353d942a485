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

/**
 * Says in which year an article was written, that of its "this year": by the issue it was printed in, else the day, unless
 * the years that it names tell of a reprint, else by these years. A whole year of which it gives figures is over, so it was written in the next one at the earliest; a
 * year of which it names a month or an event may be its own. Where none is over, all may have been long ago.
 */
final class WritingYear {
    private static final Pattern YEAR = Pattern.compile("^(?<year>(?:19|20)[0-9]{2})(?<part>[^/]*)$");
    private static final Pattern ISSUE = Pattern.compile("(?:19|20)[0-9]{2}");

    private final TimeFinder times;
    private final Pattern ahead;

    WritingYear(Cues cues, TimeFinder times) {
        this.times = times;
        ahead = Pattern.compile(
                cues.expand("{figure-outlook}|{figure-intends}|将{figure-will}|{figure-until}(?:19|20)[0-9]{2}"));
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
        List<Told> told = passages.stream()
                .filter(p ->
                        times.mayTellYear(p.text()) && !ahead.matcher(p.text()).find())
                .flatMap(p -> years(p, numbers.apply(p.text())).stream())
                .toList();
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

    private static List<Told> years(Passage passage, Numbers numbers) {
        String text = passage.text();
        List<Time> found = numbers.times();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int from = found.get(i).span().end();
            int to = i + 1 < found.size() ? found.get(i + 1).span().start() : text.length();
            Matcher matcher = YEAR.matcher(found.get(i).period().orElse(""));
            if (matcher.find()) {
                boolean over = matcher.group("part").isEmpty()
                        && numbers.quantities().stream().anyMatch(q -> q.start() >= from && q.end() <= to);
                told.add(new Told(Integer.parseInt(matcher.group("year")), over, passage.sentence()));
            }
        }
        return told;
    }
}
