package xinzhi.text;

import java.util.List;

/** One name of a byline, without the spaces that set its characters apart, and the posts that the page gives it. */
public record Author(String name, List<Affiliation> affiliations) {
    public Author {
        affiliations = List.copyOf(affiliations);
    }
}
