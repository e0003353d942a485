package xinzhi.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import xinzhi.ingest.format.Archive;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.format.Reason;
import xinzhi.ingest.format.UnreadableException;

/**
 * The files to read, sorted by id. A ZIP archive counts as the folder that it holds; it stays open until this is closed.
 *
 * @param missing what was given but is not there or may not be entered
 * @param refused archives that are not opened, and what in them is not read, each with its reason
 * @param unknownTypes how many files were passed over, by extension ({@code ""} where a name has none)
 * @param hidden how many files were passed over because they lie below a hidden folder
 */
public record InputFiles(
        List<InputFile> files,
        List<Path> missing,
        List<RefusedInput> refused,
        SortedMap<String, Integer> unknownTypes,
        int hidden,
        List<Archive> archives)
        implements AutoCloseable {
    private static final Set<FileVisitOption> LINKS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

    /** @param id the path below the folder that was given, with {@code /} between its parts, or the file's name */
    public record InputFile(Source source, String id) {}

    /** @param label how the user would name it */
    public record RefusedInput(String label, Outcome.Refused outcome) {}

    /**
     * All files of known types among and below {@code paths}; a file given twice is read once, and where two files would
     * have one id the second is told apart by the name of its folder.
     */
    public static InputFiles of(List<Path> paths) {
        Collector collector = new Collector();
        paths.forEach(collector::add);
        collector.files.sort(Comparator.comparing(InputFile::id));
        return new InputFiles(
                List.copyOf(collector.files),
                List.copyOf(collector.missing),
                List.copyOf(collector.refused),
                collector.unknownTypes,
                collector.hidden,
                List.copyOf(collector.archives));
    }

    @Override
    public void close() {
        try {
            for (Archive archive : archives) {
                archive.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector {
        private final List<InputFile> files = new ArrayList<>();
        private final List<Path> missing = new ArrayList<>();
        private final List<RefusedInput> refused = new ArrayList<>();
        private final SortedMap<String, Integer> unknownTypes = new TreeMap<>();
        private final List<Archive> archives = new ArrayList<>();
        private int hidden;
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
                Files.walkFileTree(folder, LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (isInHidden(parts(folder.relativize(file)))) {
                            hidden++;
                        } else {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        if (e instanceof FileSystemLoopException) {
                            refuse(file.toString(), name(folder.relativize(file)), loop());
                        } else if (!isInHidden(parts(folder.relativize(file)))) {
                            missing.add(file);
                        }
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
            Optional<FileType> type = knownType(name);
            if (type.filter(FileType.ZIP::equals).isPresent()) {
                unpack(path, id(folder, absolute));
            } else if (type.isPresent()) {
                files.add(new InputFile(new Source.OnDisk(path), id(folder, absolute)));
            }
        }

        private Optional<FileType> knownType(String name) {
            Optional<FileType> type = FileType.of(name);
            if (type.isEmpty()) {
                unknownTypes.merge(FileType.ending(name), 1, Integer::sum);
            }
            return type;
        }

        private void unpack(Path path, String id) {
            try {
                Archive archive = Archive.open(path);
                archives.add(archive);
                archive.escaping().forEach(name -> refuse(path + "/" + name, id + "/" + name, escaping()));
                for (String name : archive.names()) {
                    String last = name.substring(name.lastIndexOf('/') + 1);
                    boolean ofSystem = last.startsWith(".") || name.startsWith("__MACOSX/");
                    boolean inHidden = isInHidden(List.of(name.split("/")));
                    hidden += inHidden ? 1 : 0;
                    if (!ofSystem && !inHidden && knownType(last).isPresent()) {
                        files.add(new InputFile(new Source.InArchive(path, archive, name), normal(id + "/" + name)));
                    }
                }
            } catch (UnreadableException e) {
                refuse(path.toString(), id, e);
            } catch (IOException | RuntimeException e) { // a broken archive throws either
                refuse(path.toString(), id, damaged());
            }
        }

        private void refuse(String label, String id, UnreadableException why) {
            refused.add(new RefusedInput(label, new Outcome.Refused(id, why.reason(), why.words())));
        }

        /** A folder above it is hidden: what a program keeps there, or a user threw away. */
        private static boolean isInHidden(List<String> parts) {
            return parts.subList(0, parts.size() - 1).stream().anyMatch(p -> p.startsWith("."));
        }

        private static UnreadableException loop() {
            return new UnreadableException(
                    Reason.UNREADABLE, "it is a link to a folder that it lies in; it was not followed: remove it");
        }

        private static UnreadableException escaping() {
            return new UnreadableException(
                    Reason.UNSAFE, "its path leads out of the archive; it was left out: pack the archive again");
        }

        private static UnreadableException damaged() {
            return new UnreadableException(
                    Reason.DAMAGED, "it is damaged and cannot be opened as a ZIP; copy or pack it again");
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
            return normal(String.join("/", parts(relative)));
        }

        private static List<String> parts(Path path) {
            List<String> parts = new ArrayList<>();
            path.forEach(p -> parts.add(p.toString()));
            return parts;
        }

        private static String normal(String id) {
            return Normalizer.normalize(id, Normalizer.Form.NFC);
        }
    }
}
