package xinzhi.ingest.layout.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ontology.Ontology;
import xinzhi.text.Author;

/** The words of a line that are neither days nor known publications in, the people whom they name out. */
final class Signers {
    private static final int LONGEST_HOUSE = 12;

    private final Forms forms;
    private final BylineReader bylines;
    private final Pattern staff;

    Signers(Ontology ontology, Forms forms, BylineReader bylines) {
        this.forms = forms;
        this.bylines = bylines;
        staff = Pattern.compile(ontology.cues().expand("^(?:{house-press})?(?<role>{staff-reporter})(?<name>.*)$"));
    }

    /** The publication speaks for itself: {@code 本报评论员}. */
    boolean isHouse(String text) {
        return text.length() <= LONGEST_HOUSE
                && forms.ofLine(text).stream().anyMatch(m -> m.assigns().equals("houseByline"));
    }

    /** @param sure something else tells the line for what it is; without that, names must look like a byline */
    List<Author> read(List<String> words, boolean sure) {
        List<Author> all = authors(words);
        return sure || isByline(words, all) ? all : List.of();
    }

    private List<Author> authors(List<String> words) {
        return words.isEmpty() ? List.of() : bylines.read(String.join(" ", words));
    }

    private boolean isByline(List<String> words, List<Author> all) {
        String line = String.join(" ", words);
        return !all.isEmpty()
                && (forms.find("recordByline", line).isPresent()
                        || forms.ofLine(line).stream().anyMatch(m -> m.who().isPresent()));
    }

    /** Which word after names is neither name nor post, and so the publication. */
    OptionalInt publicationIn(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(i -> {
                    List<Author> before = authors(words.subList(0, i));
                    return !before.isEmpty()
                            && before.get(before.size() - 1).affiliations().isEmpty()
                            && bylines.read(words.get(i)).isEmpty()
                            && forms.find("post", words.get(i)).isEmpty();
                })
                .findFirst();
    }

    /** What those are at the publication who stand after a reporter's title without a paper. */
    Map<String, String> roles(List<String> words) {
        Map<String, String> roles = new HashMap<>();
        Optional<String> role = Optional.empty();
        for (String word : words) {
            Matcher own = staff.matcher(word);
            if (own.find()) {
                role = Optional.of(own.group("role"));
                roles.put(own.group("name"), own.group("role"));
            } else if (forms.find("reporter", word).isPresent()) {
                role = Optional.empty();
            } else {
                role.ifPresent(r -> roles.put(word, r));
            }
        }
        return roles;
    }
}
