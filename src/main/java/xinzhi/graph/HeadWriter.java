package xinzhi.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import xinzhi.extract.Argument;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.Stance;
import xinzhi.ontology.Terms;
import xinzhi.ontology.ThingType;
import xinzhi.rdf.Names;
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Span;

/** What is printed around an article's text: title, column, byline and posts, the source that is stated. */
final class HeadWriter {
    private static final double BYLINE = 0.95;
    private static final double DOUBTFUL_BYLINE = 0.6;

    private final Iris iris;
    private final Graph graph;
    private final Article article;
    private final Things things;
    private final People people;
    private final Description head;

    HeadWriter(Iris iris, Graph graph, Article article, Things things, People people) {
        this.iris = iris;
        this.graph = graph;
        this.article = article;
        this.things = things;
        this.people = people;
        this.head = new Description(graph, iris.article(article));
    }

    void write(ClaimWriter claims) {
        head.type("Article")
                .to(DCTerms.isPartOf.asNode(), iris.page(article.page()))
                .integer(Terms.POSITION, article.position())
                .chinese(Names.ARTICLE_BODY, article.text())
                .integer("characterCount", article.text().length())
                .pageSpan(article.map().toPage(new Span(0, article.text().length())));
        switch (article.kind()) {
            case PHOTO -> head.type("PhotoStory");
            case INFOGRAPHIC -> head.type("Infographic");
            case ARTICLE -> {}
        }
        article.title().ifPresent(t -> head.chinese(DCTerms.title.asNode(), t));
        article.column().ifPresent(c -> head.chinese("column", c));
        article.issue().ifPresent(i -> head.string("issue", i));
        article.issued().ifPresent(d -> head.date(DCTerms.issued.asNode(), d));
        article.source()
                .map(s -> things.node(people.named(ThingType.PUBLICATION, s)))
                .ifPresent(publication ->
                        head.to(DCTerms.source.asNode(), publication).to(Names.MENTIONS, publication));
        writeAuthors(claims);
    }

    private void writeAuthors(ClaimWriter claims) {
        List<Author> authors = article.authors();
        if (authors.isEmpty()) {
            return;
        }
        head.chinese("byline", authors.stream().map(Author::name).collect(Collectors.joining(" ")));
        Node byline = writeByline();
        for (Author author : authors) {
            Entity person = people.meant(people.named(ThingType.PERSON, author.name()));
            head.to(Names.AUTHOR, things.node(person)).to(Names.MENTIONS, things.node(person));
            for (Affiliation post : author.affiliations()) {
                writePost(person, post, byline, claims);
            }
        }
    }

    private Node writeByline() {
        Node byline = iris.byline(article);
        String page = article.page().text();
        String words = article.creditSpans().isEmpty()
                ? article.authors().stream().map(Author::name).collect(Collectors.joining(" "))
                : article.creditSpans().stream().map(s -> s.of(page).strip()).collect(Collectors.joining("\n"));
        new Description(graph, byline)
                .type("Byline")
                .to(Terms.IN_ARTICLE, iris.article(article))
                .string(Names.ANCHOR, words)
                .pageSpan(article.creditSpans());
        return byline;
    }

    private void writePost(Entity person, Affiliation post, Node byline, ClaimWriter claims) {
        Entity organization = people.organization(post.organization());
        Node membership = iris.content(
                "membership",
                List.of(
                        article.id(),
                        person.key(),
                        organization.key(),
                        post.role().orElse("")));
        Description description = new Description(graph, membership)
                .to(RDF.type.asNode(), ORG.Membership.asNode())
                .to(ORG.member.asNode(), things.node(person))
                .to(ORG.organization.asNode(), things.node(organization))
                .to(Terms.IN_ARTICLE, iris.article(article));
        post.role().ifPresent(r -> description.chinese("roleTitle", r));
        head.to(Names.MENTIONS, things.node(organization));
        claims.write(new ClaimWriter.Fact(
                person,
                Predicate.AFFILIATED_WITH,
                new Argument.Thing(organization),
                byline,
                "byline",
                isBylineDoubtful() ? DOUBTFUL_BYLINE : BYLINE,
                Stance.PLAIN,
                Optional.empty()));
    }

    private boolean isBylineDoubtful() {
        return article.doubts().stream()
                .anyMatch(d -> d.decision().equals("byline") || d.decision().equals("affiliation"));
    }
}
