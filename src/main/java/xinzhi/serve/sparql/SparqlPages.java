package xinzhi.serve.sparql;

import java.util.Optional;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;
import xinzhi.store.Queries;

/** {@code /sparql} without a query or as a page, and what its editor asks for. */
public final class SparqlPages implements Section {
    private final ServiceDescription service;
    private final QueryEditor editor;

    public SparqlPages(Templates templates, Queries questions) {
        this.service = new ServiceDescription(templates, questions);
        this.editor = new QueryEditor(questions);
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        if (ask.path().equals("/sparql")) {
            return Optional.of(service.answer(site, words, ask));
        }
        return ask.path().startsWith(QueryEditor.PATH) ? editor.answer(site, ask) : Optional.empty();
    }
}
