package xinzhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Scripts and style sheets of others, out of the libraries that carry them; only those that a page needs. */
final class Libraries {
    private static final Map<String, File> FILES = Map.of(
            "yasgui.js", new File("zazuko__yasgui", "build/yasgui.min.js"),
            "yasgui.css", new File("zazuko__yasgui", "build/yasgui.min.css"),
            "cytoscape.js", new File("cytoscape", "dist/cytoscape.min.js"));

    private record File(String library, String path) {
        String resource() {
            return "/META-INF/resources/webjars/" + library + "/" + version() + "/" + path;
        }

        /** The folder of a library's files bears its version, which stands beside them. */
        private String version() {
            Properties properties = new Properties();
            String name = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
            try (InputStream in = Libraries.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program was packed without " + name);
                }
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version");
        }
    }

    /** The resource that holds it; empty where there is none of that name. */
    Optional<String> resource(String name) {
        return Optional.ofNullable(FILES.get(name)).map(File::resource);
    }
}
