package xinzhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages say in one language: {@code words.<language>.properties} in this room's resources. */
public final class Words {
    /** The languages that the pages speak, the one to fall back on first. */
    public static final List<String> LANGUAGES = List.of("zh", "en");

    private static final Pattern ONE_OR_MORE = Pattern.compile("\\{(\\d)\\|([^|{}]*)\\|([^|{}]*)}");

    private final String language;
    private final Properties words = new Properties();

    public Words(String language) {
        this.language = language;
        try (InputStream in = Words.class.getResourceAsStream("/xinzhi/serve/words." + language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("the pages do not speak " + language);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String language() {
        return language;
    }

    /** The words of this name, with {@code values} in place of {0}, {1} ...; {0|row|rows} is a word for one and for others. */
    public String say(String name, Object... values) {
        String words = find(name).orElseThrow(() -> new IllegalArgumentException("no words for " + name));
        words = ONE_OR_MORE
                .matcher(words)
                .replaceAll(word -> Matcher.quoteReplacement(word.group(isOne(values, word.group(1)) ? 2 : 3)));
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", values[i] instanceof Number n ? number(n) : values[i].toString());
        }
        return words;
    }

    private static boolean isOne(Object[] values, String number) {
        return values[Integer.parseInt(number)] instanceof Number n && n.doubleValue() == 1;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    /** With separators between thousands. */
    public String number(Number number) {
        return NumberFormat.getInstance(Locale.forLanguageTag(language)).format(number);
    }

    /** The same of a number as the data has it: with all its digits, but without a fraction that is none; other words as they are. */
    public String number(String written) {
        if (!written.matches("[+-]?\\d+(\\.\\d+)?")) {
            return written;
        }
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(language));
        format.setMaximumFractionDigits(written.length());
        return format.format(new BigDecimal(written));
    }
}
