package xinzhi.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which paragraph styles of a Word document are headings: a title is 0, a first heading 1. */
record DocxStyles(Map<String, Integer> ranks) {
    private static final Pattern HEADING = Pattern.compile("heading ([1-6])");

    DocxStyles {
        ranks = Map.copyOf(ranks);
    }

    static DocxStyles of(Optional<XMLStreamReader> styles) throws XMLStreamException {
        Map<String, Integer> ranks = new HashMap<>();
        if (styles.isPresent()) {
            read(styles.get(), ranks);
        }
        return new DocxStyles(ranks);
    }

    private static void read(XMLStreamReader xml, Map<String, Integer> ranks) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                style = DocxText.attribute(xml, "styleId");
            } else if (xml.getLocalName().equals("name")) {
                // Word writes the English names of its own styles whatever language it speaks.
                String name = DocxText.attribute(xml, "val").toLowerCase(Locale.ROOT);
                Matcher heading = HEADING.matcher(name);
                if (name.equals("title")) {
                    ranks.put(style, 0);
                } else if (heading.matches()) {
                    ranks.put(style, Integer.parseInt(heading.group(1)));
                }
            }
        }
    }

    Optional<Integer> rank(String style) {
        return Optional.ofNullable(ranks.get(style));
    }
}
