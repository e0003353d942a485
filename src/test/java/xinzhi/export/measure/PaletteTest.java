package xinzhi.export.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the classes, on a light page and on a dark one. */
class PaletteTest {
    private static final List<String> CLASSES = List.of(
            "concept",
            "industry",
            "technology",
            "region",
            "organization",
            "person",
            "policy",
            "event",
            "product",
            "publication");
    /** Of two colours in CIELAB; what is nearer looks like one colour in a small dot. */
    private static final double LEAST_DISTANCE = 20;
    /** Of text, by WCAG 2 at level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    private static Map<String, String> colours(String scheme) {
        try {
            String style = Files.readString(Path.of("src/main/resources/xinzhi/serve/assets/xinzhi.css"));
            int dark = style.indexOf("@media (prefers-color-scheme: dark)");
            String part = scheme.equals("light") ? style.substring(0, dark) : style.substring(dark);
            Map<String, String> colours = new HashMap<>();
            Matcher colour = Pattern.compile("--([a-z]+): *(#[0-9a-f]{6});").matcher(part);
            while (colour.find()) {
                colours.putIfAbsent(colour.group(1), colour.group(2));
            }
            return colours;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noTwoClassesLookAlike(String scheme) {
        Map<String, String> colours = colours(scheme);
        List<String> alike = new ArrayList<>();
        for (String one : CLASSES) {
            for (String other : CLASSES.subList(CLASSES.indexOf(one) + 1, CLASSES.size())) {
                double distance =
                        distance(colours.getOrDefault(one, "#000000"), colours.getOrDefault(other, "#000000"));
                if (distance < LEAST_DISTANCE) {
                    alike.add(one + " and " + other + ": " + Math.round(distance));
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyClassIsReadOnEveryGround(String scheme) {
        Map<String, String> colours = colours(scheme);
        for (String ground : List.of("ground", "paper")) {
            for (String name : CLASSES) {
                double one = xyz(colours.getOrDefault(ground, "#000000"))[1] + 0.05;
                double other = xyz(colours.getOrDefault(name, "#000000"))[1] + 0.05;
                assertTrue(Math.max(one, other) / Math.min(one, other) >= LEAST_CONTRAST, name + " on " + ground);
            }
        }
    }

    private static double distance(String one, String other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(String colour) {
        double[] xyz = xyz(colour);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }

    private static double[] xyz(String colour) {
        double[] rgb = new double[3];
        for (int i = 0; i < rgb.length; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return new double[] {
            0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2],
            0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2],
            0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]
        };
    }
}
