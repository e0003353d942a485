package xinzhi.export.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The colours of the web pages, read from their style sheet: one for each class, and some to tell parts apart. */
public final class Palette {
    private static final String STYLE = "/xinzhi/serve/assets/xinzhi.css";
    private static final Pattern CLASS = Pattern.compile("--([a-z]+): *(#[0-9a-f]{6});");
    private static final Pattern PART = Pattern.compile("\\.a([0-7]) *\\{ *--part: *(#[0-9a-f]{6});");
    private static final int PARTS = 8;

    private final Map<String, String> byName;
    private final List<String> parts;

    private Palette(Map<String, String> byName, List<String> parts) {
        this.byName = Map.copyOf(byName);
        this.parts = List.copyOf(parts);
    }

    /** Those of a light page. */
    public static Palette light() {
        try (InputStream in = Palette.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its style sheet");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette of(String style) {
        Map<String, String> byName = new HashMap<>();
        Matcher named = CLASS.matcher(style);
        while (named.find()) {
            byName.putIfAbsent(named.group(1), named.group(2));
        }
        Map<Integer, String> byNumber = new HashMap<>();
        Matcher part = PART.matcher(style);
        while (part.find()) {
            byNumber.put(Integer.valueOf(part.group(1)), part.group(2));
        }
        return new Palette(
                byName,
                IntStream.range(0, PARTS)
                        .mapToObj(i -> Optional.ofNullable(byNumber.get(i)).orElseThrow())
                        .toList());
    }

    /** Of the things of a class, {@code #7a4bb3}. */
    public String ofClass(String localName) {
        return byName.getOrDefault(localName.toLowerCase(Locale.ROOT), soft());
    }

    /** Of the members of a community; the large ones have colours of their own. */
    public String ofCommunity(int number) {
        return number < parts.size() ? parts.get(number) : soft();
    }

    /** Of what is less important. */
    public String soft() {
        return byName.getOrDefault("soft", "#666666");
    }

    /** Of text. */
    public String ink() {
        return byName.getOrDefault("ink", "#1d1c1a");
    }

    /** Of the ground. */
    public String ground() {
        return byName.getOrDefault("paper", "#ffffff");
    }
}
