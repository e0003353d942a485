package xinzhi.extract.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The trained models that came with the program: {@code xinzhi/models/NAME.tsv} beside its classes. */
public final class ModelFiles {
    private static final String FOLDER = "/xinzhi/models/";

    private ModelFiles() {}

    /** The lines of a model; empty where the program was built without it. */
    public static Optional<List<String>> lines(String name) {
        try (InputStream file = ModelFiles.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
