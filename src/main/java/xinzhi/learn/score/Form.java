package xinzhi.learn.score;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts are compared: width, white space, quotation marks and punctuation make no difference. */
public final class Form {
    private static final Pattern IGNORED = Pattern.compile(
            "[\\s\\u00a0\\u0085\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\"'“”‘’「」『』《》〈〉()\\[\\]【】,，。;；:：、!！?？·—\\-–]");

    private Form() {}

    public static String of(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
