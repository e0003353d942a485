package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.Description;

/** The page of a resource, by what it is. */
final class ResourcePages {
    private final Templates templates;

    ResourcePages(Templates templates) {
        this.templates = templates;
    }

    byte[] render(Site site, Words words, Ask ask, Description description, List<Frame.Alternate> alternates) {
        ResourceView view = new ResourceTable(description).view();
        Frame plain = site.frame("", words, ask);
        return templates.render("resource", site.frame(plain.label(view.name()), words, ask, alternates), view);
    }
}
