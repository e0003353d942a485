package xinzhi.extract;

import java.util.List;
import java.util.regex.Pattern;
import xinzhi.text.Span;

/** Where a text cites other work by author and year, （Beck et al.，2018；郭峰等，2020）: what stands there is no thing that it speaks of. */
public final class Citations {
    private static final String LATIN = "\\p{IsLatin}[\\p{IsLatin}.'’\\-&,， ]*?";
    private static final String HAN = "\\p{IsHan}{2,4}(?:[和与、，]\\p{IsHan}{2,4}){0,3}等?";
    private static final String YEARS = "[，,]? ?(?:1[89]|20)[0-9]{2}[a-z]?(?:[，,、] ?(?:1[89]|20)[0-9]{2}[a-z]?)*";
    private static final String ONE = "(?:(?:参见|见|如) ?)?(?:" + LATIN + "|" + HAN + ")" + YEARS;
    private static final Pattern CITATION = Pattern.compile("[（(] ?" + ONE + "(?:[；;] ?" + ONE + "){0,12} ?[)）]");

    private final List<Span> spans;

    private Citations(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    public static Citations of(String text) {
        return new Citations(CITATION.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList());
    }

    public List<Span> spans() {
        return spans;
    }

    public boolean holds(Span span) {
        return spans.stream().anyMatch(s -> s.contains(span));
    }
}
