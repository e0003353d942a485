package xinzhi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import xinzhi.ontology.Terms;
import xinzhi.sample.ProjectOntology;
import xinzhi.sample.SampleExtraction;

class DisagreementsTest {
    private final Disagreements disagreements =
            new Disagreements(new Iris(SampleExtraction.BASE), ProjectOntology.ONE.cues());

    private void article(String name, String... figures) {
        StringBuilder turtle = new StringBuilder("PREFIX xz: <" + Terms.XZ + ">\n");
        for (String figure : figures) {
            String[] parts = figure.split("=");
            turtle.append("<" + parts[0] + "> a xz:Observation ; xz:indicator <i> ; xz:area <a> ; xz:period \"2023\" ;")
                    .append(" xz:unit \"吨\" ; xz:value " + parts[1] + " ; xz:confidence 0." + parts[2] + " .\n");
        }
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle.toString(), Lang.TURTLE)
                .base(SampleExtraction.BASE)
                .parse(graph);
        disagreements.add(new NamedGraph(NodeFactory.createURI(SampleExtraction.BASE + "graph/" + name), graph));
    }

    /** By figure those that it disagrees with. */
    private Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        disagreements.graph().ifPresent(g -> g.triples().find().forEach(t -> found.computeIfAbsent(
                        local(t.getSubject()), s -> new TreeSet<>())
                .add(local(t.getObject()))));
        return found;
    }

    private static String local(Node node) {
        return node.getURI().substring(SampleExtraction.BASE.length());
    }

    @Test
    void theSurestFigureOfAValueStandsForAllThatGiveIt() {
        article("one", "f1=40=6");
        article("two", "f2=40=8");
        article("three", "f3=40=7");
        article("four", "f4=50=7");
        assertEquals(Map.of("f2", Set.of("f4"), "f4", Set.of("f2")), found());
    }

    @Test
    void anArticleThatGivesBothValuesDisagreesWithNoneOfItsOwn() {
        article("one", "f1=40=9", "f2=50=9");
        assertEquals(Map.of(), found());
        article("two", "f3=40=6");
        assertEquals(Map.of("f2", Set.of("f3"), "f3", Set.of("f2")), found());
    }

    @Test
    void veryManyValuesAreLinkedWithTheNextOnesOnly() {
        for (int i = 0; i < 100; i++) {
            article("a" + i, "f" + i + "=" + (i + 10) + "=7");
        }
        Map<String, Set<String>> found = found();
        assertEquals(100, found.size());
        assertTrue(found.values().stream().allMatch(others -> others.size() <= 40), found::toString);
    }
}
