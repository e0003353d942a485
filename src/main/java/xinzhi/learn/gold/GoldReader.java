package xinzhi.learn.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import xinzhi.extract.Predicate;
import xinzhi.extract.Statement;
import xinzhi.ontology.ThingType;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.Span;

/** Annotation files in, annotated pages out. The page that a file names is looked for beside it, then in other folders. */
public final class GoldReader {
    private final List<Path> folders;

    /** @param folders where pages are looked for that do not stand beside their annotation */
    public GoldReader(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The pages of all the files; a folder stands for the {@code .json} files in it, in the order of their names. */
    public List<GoldPage> readAll(List<Path> paths) {
        List<GoldPage> pages = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? jsonFiles(path) : List.of(path)) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    /** @throws IllegalArgumentException {@code file: what is wrong} */
    public GoldPage read(Path file) {
        Fields top = parse(file);
        Page page = page(file, top.text("page"));
        List<GoldArticle> articles =
                top.objects("articles").stream().map(a -> article(page, a)).toList();
        return new GoldPage(file, page, top.flag("heldOut"), articles, spans(page, top, "noise"));
    }

    private static List<Path> jsonFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static Fields parse(Path file) {
        try {
            return new Fields(JSON.parse(Files.readString(file)), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": it cannot be read (" + e.getMessage() + ")", e);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + ":" + e.getLine() + ": " + e.getMessage(), e);
        }
    }

    private Page page(Path file, String name) {
        List<Path> places = new ArrayList<>();
        places.add(file.resolveSibling(name));
        folders.forEach(f -> places.add(f.resolve(name)));
        Path found = places.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ": its page " + name + " is not in " + places + "; give --pages"));
        try {
            byte[] bytes = Files.readAllBytes(found);
            return new Page(name, "text/plain", "UTF-8", Hash.sha256(bytes), Files.readString(found));
        } catch (IOException e) {
            throw new UncheckedIOException(found + ": it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static GoldArticle article(Page page, Fields a) {
        Fields at = new Fields(a.object(), a.where() + " (" + a.text("id") + ")");
        return new GoldArticle(
                at.text("id"),
                kind(at),
                at.optionalText("title"),
                at.optionalText("column"),
                at.objects("authors").stream().map(GoldReader::author).toList(),
                at.optionalText("source"),
                spans(page, at, "spans"),
                at.texts("headings"),
                at.objects("entities").stream().map(GoldReader::entity).toList(),
                at.objects("relations").stream().map(GoldReader::relation).toList(),
                at.objects("observations").stream().map(GoldReader::number).toList(),
                at.objects("statements").stream().map(GoldReader::statement).toList());
    }

    private static Article.Kind kind(Fields at) {
        String kind = at.optionalText("kind").orElse("article");
        return Arrays.stream(Article.Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> at.wrong("kind \"" + kind + "\" is none of article, photo, infographic"));
    }

    /** Offsets count Unicode characters; those of the page count UTF-16 units. */
    private static List<Span> spans(Page page, Fields at, String name) {
        List<Span> spans = new ArrayList<>();
        String text = page.text();
        int length = text.codePointCount(0, text.length());
        for (JsonValue value : at.array(name)) {
            JsonArray pair = value.getAsArray();
            int start = pair.get(0).getAsNumber().value().intValue();
            int end = pair.get(1).getAsNumber().value().intValue();
            if (start < 0 || end <= start || end > length) {
                throw at.wrong(name + " " + start + ".." + end + " is not within the page of " + length);
            }
            spans.add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        }
        return spans;
    }

    private static Author author(Fields at) {
        return new Author(
                at.text("name"),
                at.objects("affiliations").stream()
                        .map(p -> new Affiliation(p.text("org"), p.optionalText("role")))
                        .toList());
    }

    private static GoldEntity entity(Fields at) {
        List<ThingType> types = at.texts("class").stream()
                .map(c -> ThingType.byLocalName(c).orElseThrow(() -> at.wrong("there is no class " + c)))
                .toList();
        return new GoldEntity(at.text("label"), types, at.texts("surfaces"), at.flag("main"));
    }

    private static GoldRelation relation(Fields at) {
        String name = at.text("p");
        Predicate predicate = Predicate.byLocalName(name).orElseThrow(() -> at.wrong("there is no relation " + name));
        return new GoldRelation(
                at.text("s"),
                predicate,
                at.text("o"),
                at.optionalText("evidence").orElse(""));
    }

    private static GoldNumber number(Fields at) {
        return new GoldNumber(
                at.text("indicator"),
                at.optionalText("area"),
                at.optionalText("period"),
                at.number("value"),
                at.optionalText("unit").orElse(""),
                at.optionalText("evidence").orElse(""));
    }

    private static GoldStatement statement(Fields at) {
        String name = at.text("type");
        Statement.Type type = Arrays.stream(Statement.Type.values())
                .filter(t -> t.localName().equals(name))
                .findFirst()
                .orElseThrow(() -> at.wrong("there is no kind of statement " + name));
        Optional<String> speaker = at.optionalText("speaker");
        return new GoldStatement(type, at.text("text"), at.texts("about"), speaker);
    }
}
