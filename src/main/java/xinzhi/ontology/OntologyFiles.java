package xinzhi.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of an ontology's Turtle files by name ({@code ontology/lexicon/regions.ttl}). */
final class OntologyFiles {
    private static final String BUNDLED = "/xinzhi/ontology-files/";

    private OntologyFiles() {}

    static SortedMap<String, byte[]> below(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(OntologyFiles::isTurtle).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put("ontology/" + name, Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ontology in " + folder + ": " + e.getMessage(), e);
        }
        return files;
    }

    private static boolean isTurtle(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".ttl");
    }

    static SortedMap<String, byte[]> bundled() {
        URL url = OntologyFiles.class.getResource(BUNDLED + "xinzhi.ttl");
        if (url == null) {
            throw new IllegalStateException("the program was built without its ontology");
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return below(jar.getPath(BUNDLED));
                }
            }
            return below(Path.of(uri).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
