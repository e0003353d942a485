package xinzhi.serve.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many of the facts of each rule were right, as it was measured once on annotated pages that no model learned from. */
final class RulePrecision {
    private static final String FILE = "/xinzhi/serve/rule-precision.tsv";

    private final Map<String, Rule.Measured> rules = new HashMap<>();

    RulePrecision() {
        try (InputStream in = RulePrecision.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        rules.put(cells[0], new Rule.Measured(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }

    /** Empty where none of its facts was met. */
    Optional<Rule.Measured> of(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
