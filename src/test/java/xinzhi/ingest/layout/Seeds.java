package xinzhi.ingest.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import xinzhi.ingest.format.FileType;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Hash;
import xinzhi.text.Page;

/** The pages and the ontology that the layout tests share. */
public final class Seeds {
    public static final Ontology ONTOLOGY = ProjectOntology.ONE;
    static final PageLayout LAYOUT = new PageLayout(ONTOLOGY);

    private Seeds() {}

    static List<Page> pages() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().map(Seeds::page).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a case: text, or Markdown where its name says so. */
    static Path fileOf(Path folder) {
        Path markdown = folder.resolve("page.md");
        return Files.exists(markdown) ? markdown : folder.resolve("page.txt");
    }

    static Page page(Path path) {
        try {
            return page(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page(String id, String text) {
        String type = FileType.of(id).orElse(FileType.TEXT).mediaType();
        return new Page(id, type, "UTF-8", Hash.sha256(text), text);
    }
}
