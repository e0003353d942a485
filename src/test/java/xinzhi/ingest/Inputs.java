package xinzhi.ingest;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Page;

/** What tests of inputs have in common: a reader with the project's ontology, and files made on the spot. */
public final class Inputs {
    public static final Ontology ONTOLOGY = ProjectOntology.ONE;
    public static final PageReader READER = new PageReader(ONTOLOGY);
    private static final PageLayout LAYOUT = new PageLayout(ONTOLOGY);

    private Inputs() {}

    public static Page page(Path file) {
        Outcome outcome = READER.read(file, file.getFileName().toString()).get(0);
        return assertInstanceOf(Outcome.Read.class, outcome, outcome::toString).page();
    }

    public static Outcome.Refused refused(Path file) {
        Outcome outcome = READER.read(file, file.getFileName().toString()).get(0);
        return assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
    }

    public static List<Article> articles(Page page) {
        return LAYOUT.apply(page).articles();
    }

    /** The headlines of those that have one. */
    public static List<String> titles(List<Article> articles) {
        return articles.stream().flatMap(a -> a.title().stream()).toList();
    }

    /** The names of all who wrote them, in order. */
    public static List<String> authors(List<Article> articles) {
        return articles.stream()
                .flatMap(a -> a.authors().stream())
                .map(Author::name)
                .toList();
    }

    /** A ZIP of these files, its names in {@code charset}. */
    public static Path zip(Path file, Charset charset, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, charset)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
