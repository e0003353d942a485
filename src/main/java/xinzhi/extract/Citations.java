package xinzhi.extract;

import java.util.List;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Finds where a text cites other work by author and year, （Beck et al.，2018；郭峰等，2020）: what stands there is no thing that it speaks of. */
public final class Citations {
    private static final String LATIN = "\\p{IsLatin}[\\p{IsLatin}.'’\\-&,， ]*?";
    private static final String HAN = "\\p{IsHan}{2,4}(?:(?:{coordinator}|，)\\p{IsHan}{2,4}){0,3}(?:{et-cetera})?";
    private static final String YEARS = "[，,]? ?(?:1[89]|20)[0-9]{2}[a-z]?(?:[，,、] ?(?:1[89]|20)[0-9]{2}[a-z]?)*";
    private static final String ONE = "(?:(?:{cites}) ?)?(?:" + LATIN + "|" + HAN + ")" + YEARS;

    private final Pattern citation;

    /** Expects the cue sets {@code cites}, {@code coordinator}, {@code et-cetera}. */
    public Citations(Cues cues) {
        citation = Pattern.compile(cues.expand("[（(] ?" + ONE + "(?:[；;] ?" + ONE + "){0,12} ?[)）]"));
    }

    /** Where they stand in a text, with their brackets. */
    public List<Span> in(String text) {
        return citation.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }
}
