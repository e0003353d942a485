package xinzhi.ingest.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field says a text was published in. */
public final class Publications {
    private static final Pattern ADDRESS = Pattern.compile("(?i).*://.*|www\\..*|[\\w.-]+\\.[a-z]{2,10}(?:/.*)?");
    private static final Pattern NAMED = Pattern.compile("《([^《》]{2,20})》");

    private Publications() {}

    /** Its name without its title marks; empty where the field holds an address. */
    public static Optional<String> name(String field) {
        String words = field.strip();
        if (words.isEmpty() || ADDRESS.matcher(words).matches()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(words);
        return Optional.of(named.find() ? named.group(1) : words);
    }
}
