package xinzhi.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files to read, sorted by the id of the page that each becomes.
 *
 * @param missing what was given but is not there or may not be entered
 * @param unknownTypes how many files were passed over, by extension ({@code ""} where a name has none)
 */
public record InputFiles(List<InputFile> files, List<Path> missing, SortedMap<String, Integer> unknownTypes) {
    private static final Set<String> TYPES = Set.of("txt", "md");

    /** @param id the path below the folder that was given, with {@code /} between its parts, or the file's name */
    public record InputFile(Path path, String id) {}

    /**
     * All text files among and below {@code paths}; a file given twice is read once, and where two files would have one
     * id the second is told apart by the name of its folder.
     */
    public static InputFiles of(List<Path> paths) {
        Collector collector = new Collector();
        paths.forEach(collector::add);
        collector.files.sort(Comparator.comparing(InputFile::id));
        return new InputFiles(List.copyOf(collector.files), List.copyOf(collector.missing), collector.unknownTypes);
    }

    private static final class Collector {
        private final List<InputFile> files = new ArrayList<>();
        private final List<Path> missing = new ArrayList<>();
        private final SortedMap<String, Integer> unknownTypes = new TreeMap<>();
        private final Set<Path> seen = new HashSet<>();
        private final Set<String> ids = new HashSet<>();

        void add(Path path) {
            if (Files.isDirectory(path)) {
                walk(path);
            } else if (Files.exists(path)) {
                file(path, path.toAbsolutePath().normalize().getParent());
            } else {
                missing.add(path);
            }
        }

        private void walk(Path folder) {
            List<Path> found = new ArrayList<>();
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        missing.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                missing.add(folder);
            }
            found.stream().sorted().forEach(f -> file(f, folder.toAbsolutePath().normalize()));
        }

        private void file(Path path, Path folder) {
            Path absolute = path.toAbsolutePath().normalize();
            String name = absolute.getFileName().toString();
            if (name.startsWith(".") || !seen.add(absolute)) {
                return;
            }
            String type = name.contains(".")
                    ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                    : "";
            if (!TYPES.contains(type)) {
                unknownTypes.merge(type, 1, Integer::sum);
                return;
            }
            files.add(new InputFile(path, id(folder, absolute)));
        }

        private String id(Path folder, Path file) {
            String id = name(folder.relativize(file));
            Path above = folder;
            while (!ids.add(id) && above != null && above.getParent() != null) {
                above = above.getParent();
                id = name(above.relativize(file));
            }
            return id;
        }

        private static String name(Path relative) {
            List<String> parts = new ArrayList<>();
            relative.forEach(p -> parts.add(p.toString()));
            return Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
        }
    }
}
