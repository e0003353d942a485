package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.NIOFSDirectory;
import xinzhi.rdf.Names;

/** Which literals can be searched, and how: one Lucene field per property. */
final class TextIndexing {
    private static final String SENTENCE = "/id/sentence/";
    /** Megabytes of what is indexed in memory before it is written. */
    private static final double BUFFER = 128;

    private TextIndexing() {}

    /** Properties by the name of their field; the first is searched where a query names none. */
    static Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("label", SKOS.prefLabel.asNode());
        fields.put("alt", SKOS.altLabel.asNode());
        fields.put("hidden", SKOS.hiddenLabel.asNode());
        fields.put("title", DCTerms.title.asNode());
        fields.put("sentence", Names.ANCHOR);
        fields.put("text", NodeFactory.createURI(Names.XZ + "text"));
        fields.put("term", RDFS.label.asNode());
        return fields;
    }

    static TextIndex open(Path folder) {
        EntityDefinition definition = new EntityDefinition("uri", "label");
        definition.setPrimaryPredicate(SKOS.prefLabel.asNode());
        fields().forEach(definition::set);
        definition.setLangField("lang");
        definition.setUidField("uid");
        definition.setGraphField("graph");
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new FoldingAnalyzer());
        config.setValueStored(true);
        try {
            return TextDatasetFactory.createLuceneIndex(new NIOFSDirectory(folder), config);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the text index in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Adds every literal of the dataset that is to be found, and returns how many there were. */
    static long fill(TextIndex index, DatasetGraph dataset) {
        if (index instanceof TextIndexLucene lucene) {
            lucene.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER);
        }
        long[] count = {0};
        for (Node property : fields().values()) {
            dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (isIndexed(quad)) {
                    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
                    index.addEntity(entity);
                    count[0]++;
                }
            });
        }
        index.commit();
        return count[0];
    }

    static int documents(Path folder) throws IOException {
        try (NIOFSDirectory directory = new NIOFSDirectory(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    /** The words of a mention stand in its sentence already. */
    private static boolean isIndexed(Quad quad) {
        return quad.getObject().isLiteral()
                && (!quad.getPredicate().equals(Names.ANCHOR)
                        || quad.getSubject().getURI().contains(SENTENCE));
    }
}
