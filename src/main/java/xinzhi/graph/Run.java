package xinzhi.graph;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.text.Hash;

/**
 * One build: what was read, with which ontology and program. The same inputs, ontology, version and settings are the
 * same run, whenever and wherever it happens.
 */
public record Run(String version, String ontologySha256, List<Input> inputs, SortedMap<String, String> settings) {
    /**
     * A file that was given.
     *
     * @param name its path relative to the input folder
     * @param sha256 empty where it could not be opened
     * @param outcome {@code read}, or why it was not
     */
    public record Input(String name, Optional<String> sha256, String outcome) {
        /** The outcome of a file that became a page. */
        public static final String READ = "read";

        /** The outcome of what is not there or may not be entered. */
        public static final String MISSING = "missing";

        /** The outcome of a page on which the program failed after it was opened. */
        public static final String FAILED = "failed";

        public boolean isRead() {
            return outcome.equals(READ);
        }

        /** The outcome as it stood when the file was opened. */
        private String opened() {
            return outcome.equals(FAILED) ? READ : outcome;
        }
    }

    public Run {
        inputs = List.copyOf(inputs);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The same run, in which the program failed on the inputs of these names. */
    public Run failedOn(Set<String> names) {
        List<Input> outcomes = inputs.stream()
                .map(i -> i.isRead() && names.contains(i.name()) ? new Input(i.name(), i.sha256(), Input.FAILED) : i)
                .toList();
        return new Run(version, ontologySha256, outcomes, settings);
    }

    /** Sixteen hexadecimal digits. What fails on the way changes nothing: facts name their run before all are read. */
    public String id() {
        Stream<String> files = inputs.stream()
                .map(i -> i.name() + "\t" + i.sha256().orElse("") + "\t" + i.opened())
                .sorted();
        Stream<String> values = settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue());
        return Hash.sha256(Stream.of(Stream.of(version, ontologySha256), values, files)
                        .flatMap(s -> s)
                        .collect(Collectors.joining("\n")))
                .substring(0, 16);
    }
}
