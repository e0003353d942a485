package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.Veto;

/** What was vetoed, so that nothing else is known of it. */
public record VetoedView(Name resource, List<Veto> vetoes) {}
