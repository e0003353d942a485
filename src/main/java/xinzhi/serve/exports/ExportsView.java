package xinzhi.serve.exports;

import java.util.List;
import xinzhi.export.view.View;

/** The views of the graph to choose from. */
public record ExportsView(List<View> views) {}
