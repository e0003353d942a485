package xinzhi.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.text.Page;

/** A web page saved with all that belongs to it in one file, as browsers do: read is the page, not its pictures and styles. */
public final class Mhtml implements Format {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
    /** The first of a file that does not tell its boundary, or another one. */
    private static final Pattern FIRST_BOUNDARY = Pattern.compile("(?m)^--(\\S{2,70}?)[ \\t]*\\r?$");

    /** Of a page that only has the wrong ending. */
    private static final Pattern MARKUP = Pattern.compile("(?i)\\s*<(?:!doctype|!--|html|head)");

    private static final Pattern END = Pattern.compile("(?i)</html\\s*>");
    /** Parts within parts, deeper than any browser writes them. */
    private static final int DEEPEST = 8;

    private final Html html;

    public Mhtml(Html html) {
        this.html = html;
    }

    @Override
    public List<Page> pages(String id, byte[] bytes) throws UnreadableException {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (MARKUP.matcher(all).lookingAt()) {
            return html.pages(id, bytes);
        }
        List<Part> pages = new ArrayList<>();
        addPages(Part.of(all), pages, 0);
        Part first = pages.stream()
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        Reason.DAMAGED, "it is no saved web page within; save the page again from the browser"));
        if (!first.ended
                && !END.matcher(new String(first.bytes(), StandardCharsets.ISO_8859_1))
                        .find()) {
            throw new UnreadableException(
                    Reason.DAMAGED, "it ends in the middle of its page; save the page again from the browser");
        }
        return html.pages(id, FileType.MHTML, bytes, first.bytes(), first.parameter(CHARSET));
    }

    /** The first is the page itself, others are frames within it. */
    private static void addPages(Part part, List<Part> pages, int depth) {
        boolean several = part.field("content-type").matches("(?is)\\s*multipart/.*");
        if (several && depth < DEEPEST) {
            String[] parts = part.parts();
            for (int i = 1;
                    i < parts.length;
                    i++) { // before the first boundary stands nothing that is meant to be read
                addPages(Part.of(parts[i], part.ended && i < parts.length - 1), pages, depth + 1);
            }
        } else if (part.field("content-type").matches("(?is)\\s*(?:text/html|application/xhtml).*")) {
            pages.add(part);
        }
    }

    /** Each byte is a character here, as none is lost so. */
    private record Part(String head, String body, boolean ended) {
        static Part of(String all) {
            return of(all, true);
        }

        /** @param ended a boundary follows it */
        static Part of(String all, boolean ended) {
            Matcher gap = Pattern.compile("\\r?\\n\\r?\\n").matcher(all);
            return gap.find()
                    ? new Part(unfolded(all.substring(0, gap.start())), all.substring(gap.end()), ended)
                    : new Part(unfolded(all), "", ended);
        }

        /** What stands before the first boundary, between each two, and behind the last. */
        String[] parts() {
            return parameter(BOUNDARY)
                    .map(this::partedBy)
                    .filter(parts -> parts.length > 1)
                    .or(() -> FIRST_BOUNDARY
                            .matcher(body)
                            .results()
                            .map(m -> partedBy(m.group(1)))
                            .findFirst())
                    .orElse(new String[0]);
        }

        private String[] partedBy(String boundary) {
            return body.split("(?:^|\\r?\\n)--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*\\r?(?:\\n|$)", -1);
        }

        private static String unfolded(String head) {
            return head.replaceAll("\\r?\\n[ \\t]+", " ");
        }

        String field(String name) {
            Matcher found = Pattern.compile("(?im)^" + name + "[ \\t]*:(.*)$").matcher(head);
            return found.find() ? found.group(1).strip() : "";
        }

        Optional<String> parameter(Pattern pattern) {
            Matcher found = pattern.matcher(field("content-type"));
            return found.find()
                    ? Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
                    : Optional.empty();
        }

        byte[] bytes() {
            String encoding = field("content-transfer-encoding");
            if (encoding.equalsIgnoreCase("base64")) {
                String whole = body.replaceAll("[^A-Za-z0-9+/]", ""); // a cut one ends in the middle of a group
                return Base64.getDecoder()
                        .decode(whole.substring(0, whole.length() - (whole.length() % 4 == 1 ? 1 : 0)));
            }
            return (encoding.equalsIgnoreCase("quoted-printable") ? unquoted(body) : body)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        /** {@code =E4} is a byte; a {@code =} at a line's end joins it to the next. */
        private static String unquoted(String body) {
            String joined = body.replaceAll("=[ \\t]*\\r?\\n", "");
            return Pattern.compile("=([0-9A-Fa-f]{2})")
                    .matcher(joined)
                    .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        }
    }
}
