package xinzhi.export;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** What Gephi makes of a file: its own importer, asked. */
public final class GephiGraph {
    private final GraphModel model;
    private final List<String> issues = new ArrayList<>();

    private GephiGraph(Workspace workspace) {
        this.model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    }

    /** A GEXF or GraphML file. */
    public static GephiGraph of(Path file) throws FileNotFoundException {
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Workspace workspace = workspace();
        GephiGraph graph = new GephiGraph(workspace);
        org.gephi.io.importer.api.Container read = importer.importFile(file.toFile());
        graph.note(read);
        importer.process(read, new DefaultProcessor(), workspace);
        return graph;
    }

    /** Two tables. */
    public static GephiGraph of(Path nodes, Path edges) {
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Workspace workspace = workspace();
        GephiGraph graph = new GephiGraph(workspace);
        org.gephi.io.importer.api.Container[] read = {
            table(importer, nodes, Mode.NODES_TABLE), table(importer, edges, Mode.EDGES_TABLE)
        };
        Arrays.stream(read).forEach(graph::note);
        importer.process(read, new MergeProcessor(), workspace);
        return graph;
    }

    private static org.gephi.io.importer.api.Container table(ImportController importer, Path file, Mode mode) {
        ImporterSpreadsheetCSV csv = new ImporterSpreadsheetCSV();
        csv.setFile(file.toFile());
        csv.setCharset(StandardCharsets.UTF_8);
        csv.setMode(mode);
        csv.refreshAutoDetections();
        csv.setMode(mode);
        try {
            return importer.importFile(file.toFile(), csv);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Workspace workspace() {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        return projects.getCurrentWorkspace();
    }

    private void note(org.gephi.io.importer.api.Container read) {
        read.getReport().getIssues(100).forEachRemaining(issue -> {
            if (issue.getLevel() != Issue.Level.INFO) {
                issues.add(issue.toString());
            }
        });
        if (!(read.getUnloader() instanceof ContainerUnloader)) {
            issues.add("nothing was read");
        }
    }

    /** What Gephi complains about beyond hints. */
    public List<String> issues() {
        return issues;
    }

    public int nodes() {
        return model.getGraph().getNodeCount();
    }

    public int edges() {
        return model.getGraph().getEdgeCount();
    }

    public boolean isDirected() {
        return model.isDirected();
    }

    public boolean isDynamic() {
        return model.isDynamic();
    }

    public GraphModel model() {
        return model;
    }

    /** How many edges there are of each kind. */
    public SortedMap<String, Integer> kinds() {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (Edge edge : model.getGraph().getEdges()) {
            kinds.merge(String.valueOf(edge.getTypeLabel()), 1, Integer::sum);
        }
        return kinds;
    }

    /** Titles of the columns of the nodes that came from the file. */
    public SortedSet<String> nodeColumns() {
        return titles(model.getNodeTable());
    }

    public SortedSet<String> edgeColumns() {
        return titles(model.getEdgeTable());
    }

    private static SortedSet<String> titles(Iterable<Column> columns) {
        SortedSet<String> titles = new TreeSet<>();
        columns.forEach(c -> titles.add(c.getTitle()));
        return titles;
    }
}
