package xinzhi.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.ontology.Ontology;
import xinzhi.rdf.Prefixes;
import xinzhi.sample.SampleExtraction;

class DataShapesTest {
    private static final String PREFIXES =
            Prefixes.declared("dct", "itsrdf", "nif", "org", "prov", "rdf", "schema", "skos", "xz");

    @TempDir
    private Path folder;

    private DataCheck check;
    private Graph graph;

    @BeforeEach
    void prepare() {
        Ontology ontology = SampleExtraction.ontology(folder);
        SampleExtraction sample = new SampleExtraction();
        check = new DataCheck(ontology);
        graph = new GraphWriter(new Iris(SampleExtraction.BASE), ontology, sample.run(), 0.5)
                .article(sample.extraction())
                .graph()
                .triples();
    }

    @Test
    void theSampleConforms() {
        assertEquals(List.of(), check.violations(graph));
    }

    /** Each breaks the sample by one update, which the shapes must notice in these words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DELETE { ?c rdf:subject ?x } WHERE { ?c rdf:subject ?x }                               | exactly one subject
            DELETE { ?c rdf:predicate ?x } INSERT { ?c rdf:predicate xz:likes } WHERE { ?c rdf:predicate ?x } | closed set
            INSERT { ?c rdf:object xz:Other } WHERE { ?c a xz:Claim }                               | exactly one object
            DELETE { ?c rdf:object ?o } INSERT { ?c rdf:object ?s } WHERE { ?c rdf:subject ?s ; rdf:object ?o } | two different things
            DELETE { ?c rdf:object ?o } INSERT { ?c rdf:object "词"@zh } WHERE { ?c rdf:object ?o FILTER(isIRI(?o)) } | only xz:hasFeature
            DELETE { ?c xz:evidence ?x } WHERE { ?c a xz:Claim ; xz:evidence ?x }                   | as its evidence
            DELETE { ?c xz:evidence ?x } INSERT { ?c xz:evidence ?a } WHERE { ?c xz:evidence ?x . ?a a xz:Article } | as its evidence
            DELETE { ?c xz:confidence ?x } INSERT { ?c xz:confidence 1.5 } WHERE { ?c xz:confidence ?x } | from 0 to 1
            INSERT { ?c xz:confidence 0.1 } WHERE { ?c a xz:Claim }                                 | from 0 to 1
            DELETE { ?c prov:wasGeneratedBy ?x } WHERE { ?c prov:wasGeneratedBy ?x }                | names the run
            DELETE { ?c xz:rule ?x } WHERE { ?c a xz:Claim ; xz:rule ?x }                           | names the rule
            INSERT { ?c xz:stance "plain" } WHERE { ?c a xz:Claim }                                 | plain is not written
            DELETE { ?o xz:value ?x } INSERT { ?o xz:value "viel" } WHERE { ?o xz:value ?x }        | exactly one decimal value
            DELETE { ?o xz:unit ?x } WHERE { ?o xz:unit ?x }                                        | exactly one unit
            DELETE { ?r a xz:Region } INSERT { ?r a xz:Product } WHERE { ?r a xz:Region }           | area is an xz:Region
            INSERT { ?o xz:periodFrom ?a } WHERE { ?o a xz:Observation . ?a a xz:Article }          | a period is taken from one sentence
            INSERT { ?o xz:yearFrom ?a, ?s } WHERE { ?o xz:evidence ?s ; a xz:Observation . ?a a xz:Article } | a year is taken from one
            INSERT { ?o xz:areaFrom ?r } WHERE { ?o a xz:Observation ; xz:area ?r }                 | an area is taken from one
            DELETE { ?s nif:endIndex ?e } INSERT { ?s nif:endIndex 0 } WHERE { ?s nif:endIndex ?e } | less than nif:endIndex
            DELETE { ?s nif:beginIndex ?e } WHERE { ?s nif:beginIndex ?e }                          | nif:beginIndex is one
            DELETE { ?s nif:anchorOf ?x } WHERE { ?s a xz:Sentence ; nif:anchorOf ?x }              | exactly one text
            DELETE { ?s xz:inArticle ?x } WHERE { ?s a xz:Sentence ; xz:inArticle ?x }              | exactly one article
            DELETE { ?t skos:prefLabel ?x } WHERE { ?t a xz:Person ; skos:prefLabel ?x }            | a label in zh
            INSERT { ?t a xz:Event } WHERE { ?t a xz:Person }                                       | one class of things
            DELETE { ?q xz:text ?x } WHERE { ?q xz:text ?x }                                        | a statement has exactly one text
            DELETE { ?m itsrdf:taIdentRef ?x } WHERE { ?m itsrdf:taIdentRef ?x }                    | names exactly one thing
            DELETE { ?a schema:articleBody ?x } WHERE { ?a schema:articleBody ?x }                  | exactly one body
            DELETE { ?m org:organization ?x } WHERE { ?m org:organization ?x }                      | exactly one organization
            """)
    void whatIsWrongIsNoticed(String update, String message) {
        UpdateExec.dataset(DatasetFactory.wrap(ModelFactory.createModelForGraph(graph))
                        .asDatasetGraph())
                .update(PREFIXES + update)
                .execute();
        List<DataCheck.Violation> violations = check.violations(graph);
        assertFalse(violations.isEmpty());
        assertTrue(violations.stream().anyMatch(v -> v.message().contains(message)), violations.toString());
    }
}
