package xinzhi.ingest.layout.record;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ontology.Ontology;

/** Lines of a page in, the articles of a collection out if the page shows that it is one: by labels, stamps, leads or heads. */
final class Collector {
    private final Forms forms;
    private final ProvenanceReader provenances;
    private final Pattern besideArticles;
    private final UnaryOperator<String> plain;

    Collector(Ontology ontology, Forms forms, BylineReader bylines, UnaryOperator<String> plain) {
        this.plain = plain;
        this.forms = forms;
        this.provenances = new ProvenanceReader(ontology, forms, bylines);
        this.besideArticles =
                Pattern.compile(ontology.cues().expand("^[【\\[(（—*_ ]*(?:{beside-articles})[】\\])）—*_ ]*$"));
    }

    /** None where the page is no collection. */
    List<Clip> collect(String page, List<Line> lines) {
        Sheet sheet = new Sheet(page, lines, forms, provenances, besideArticles, plain);
        List<Clip> clips = LabelledFinder.find(sheet);
        if (!clips.isEmpty()) {
            return clips;
        }
        HeadReader heads = new HeadReader(sheet);
        ClipCutter cutter = new ClipCutter(sheet, provenances);
        clips = new ChatFinder(sheet, heads, cutter).find();
        if (clips.isEmpty()) {
            clips = new ItemFinder(sheet, cutter).find();
        }
        if (clips.isEmpty()) {
            clips = new HeadedFinder(sheet, heads, cutter).find();
        }
        return clips.stream().filter(c -> !c.body().isEmpty()).toList();
    }
}
