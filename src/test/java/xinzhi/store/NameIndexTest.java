package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final List<String> NAMES =
            List.of("新质生产力", "生产力", "AI大模型", "GDP", "5G网络", "big data", "重庆市", "R&D", "𠮷林", "一带一路");

    private final NameIndex index = new NameIndex(entries());

    private static List<NameIndex.Entry> entries() {
        List<NameIndex.Entry> entries = new ArrayList<>();
        NAMES.forEach(name -> entries.add(new NameIndex.Entry(thing(name), name)));
        return entries;
    }

    private static Node thing(String name) {
        return NodeFactory.createURI("urn:" + NAMES.indexOf(name));
    }

    private List<String> found(String words) {
        Map<String, NameIndex.Closeness> found = new LinkedHashMap<>();
        index.each(words, (name, closeness) -> found.put(NAMES.get(name), closeness));
        return found.keySet().stream()
                .sorted(Comparator.comparing((String name) -> found.get(name)).thenComparing(String::length))
                .toList();
    }

    @Test
    void aNameIsFoundByEveryPartOfItThatIsChinese() {
        for (String name : NAMES) {
            for (int from = 0; from < name.length(); from++) {
                for (int to = from + 1; to <= name.length(); to++) {
                    String part = name.substring(from, to);
                    if (part.codePoints().allMatch(Character::isIdeographic)) {
                        assertTrue(found(part).contains(name), part + " finds " + found(part));
                    }
                }
            }
        }
    }

    @Test
    void aNameTypedWithBlanksIsThatName() {
        for (String words : List.of("新质 生产力", "5G 网络", "ai 大模型", "big data", "新质生产力")) {
            List<NameIndex.Closeness> found = new ArrayList<>();
            index.each(words, (name, closeness) -> found.add(closeness));
            assertEquals(List.of(NameIndex.Closeness.SAME), found, words);
        }
        List<NameIndex.Closeness> turned = new ArrayList<>();
        index.each("data big", (name, closeness) -> turned.add(closeness));
        assertEquals(List.of(NameIndex.Closeness.HOLDS), turned);
    }

    @Test
    void lettersBeginAWordAndOneIsEnough() {
        assertEquals(List.of("GDP"), found("g"));
        assertEquals(List.of("big data"), found("dat"));
        assertEquals(List.of("R&D"), found("R&D"));
        assertEquals(List.of("5G网络"), found("5g网"));
        assertEquals(List.of("big data"), found("data big"));
        assertEquals(List.of(), found("ata"));
    }

    @Test
    void aNameIsFoundByItsSyllablesAndInitials() {
        assertEquals(List.of("生产力", "新质生产力"), found("shengchan"));
        assertEquals(List.of("一带一路"), found("ydyl"));
        assertEquals(List.of(), found("xyz"));
    }
}
