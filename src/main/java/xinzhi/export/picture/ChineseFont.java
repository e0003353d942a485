package xinzhi.export.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Network;

/** Finds a font of this machine for a picture that has to bring its letters along. None is shipped with the program. */
final class ChineseFont {
    private static final List<String> WELL_MADE = List.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "PingFang SC",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "SimHei");

    private ChineseFont() {}

    /**
     * A font that has all letters of the labels, or nearly all: of several the well made before others.
     *
     * @throws IllegalStateException where the machine has no Chinese font, saying what to do
     */
    static Font forTextOf(Drawing drawing) {
        Set<Integer> letters = letters(drawing.network());
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(f -> lacking(f, letters) <= letters.size() / 50)
                .min(Comparator.comparing((Font f) -> rank(f))
                        .thenComparing(f -> lacking(f, letters))
                        .thenComparing(f -> f.getFontName(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("this machine has no font with the Chinese letters of the"
                        + " labels; install one (Debian: apt-get install fonts-noto-cjk), or take svg, which needs"
                        + " none"));
    }

    private static int rank(Font font) {
        int place = WELL_MADE.indexOf(font.getFamily(Locale.ROOT));
        boolean plain = font.getFontName(Locale.ROOT).equals(font.getFamily(Locale.ROOT))
                || font.getFontName(Locale.ROOT).endsWith("Regular");
        return (place < 0 ? WELL_MADE.size() : place) * 2 + (plain ? 0 : 1);
    }

    private static long lacking(Font font, Set<Integer> letters) {
        return letters.stream().filter(c -> !font.canDisplay(c)).count();
    }

    private static Set<Integer> letters(Network network) {
        Set<Integer> letters = new TreeSet<>();
        network.vertices().forEach(v -> v.label().codePoints().forEach(letters::add));
        network.edges().forEach(e -> e.relation().label().codePoints().forEach(letters::add));
        network.title().codePoints().forEach(letters::add);
        network.description().codePoints().forEach(letters::add);
        letters.removeIf(c -> c <= ' ');
        return letters;
    }
}
