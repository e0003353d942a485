package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinzhi.ontology.Ontology;
import xinzhi.text.Affiliation;

/** Posts as they are printed in, organizations with roles out: {@code 某大学院长、教授，某所研究员} are two. */
final class Posts {
    private static final Pattern COMMA = Pattern.compile("[，,;；]");
    private static final Pattern STOP = Pattern.compile("、");

    private static final Pattern POSTCODE =
            Pattern.compile("[ ，,]*(?:(?<=[ ，,])\\p{IsHan}{2,8})? ?(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("^ ?\\d{1,2} ?[.．、]? ?(?=\\p{IsHan})");

    private final Forms forms;
    private final Pattern funding;

    Posts(Ontology ontology, Forms forms) {
        this.forms = forms;
        this.funding = Pattern.compile(ontology.cues().expand("{funding}"));
    }

    /** One post of each person for 分别: cut at the semicolons if there are any, else at the commas. */
    List<List<Affiliation>> each(String text) {
        Pattern between = text.indexOf('；') >= 0 || text.indexOf(';') >= 0 ? Pattern.compile("[;；]") : COMMA;
        return between.splitAsStream(text)
                .map(this::read)
                .filter(list -> !list.isEmpty())
                .toList();
    }

    List<Affiliation> read(String text) {
        List<Affiliation> found = new ArrayList<>();
        for (String segment : COMMA.split(POSTCODE.matcher(text).replaceAll(""))) {
            if (funding.matcher(segment).find()) {
                continue;
            }
            List<String> parts = parts(NUMBER.matcher(segment).replaceFirst(""));
            for (String part : parts) {
                add(found, part);
            }
        }
        return found;
    }

    /** Cut where a listed part is a post, so that a stop inside an organization's name cuts nothing. */
    private List<String> parts(String segment) {
        List<String> parts = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (String piece : STOP.split(segment)) {
            pending.append(pending.length() > 0 ? "、" : "").append(piece);
            if (forms.find("post", piece).isPresent()) {
                parts.add(pending.toString());
                pending.setLength(0);
            }
        }
        if (pending.length() > 0) {
            parts.add(pending.toString());
        }
        return parts;
    }

    private void add(List<Affiliation> found, String part) {
        Optional<Forms.Match> post = forms.find("post", part);
        String organization = post.flatMap(m -> m.group("org")).orElse(part).strip();
        Optional<String> role = post.flatMap(m -> m.group("role"));
        if (!organization.isEmpty()) {
            found.add(new Affiliation(organization, role));
        } else if (!found.isEmpty() && role.isPresent()) {
            Affiliation last = found.remove(found.size() - 1);
            String roles = last.role().map(r -> r + "、" + role.get()).orElse(role.get());
            found.add(new Affiliation(last.organization(), Optional.of(roles)));
        }
    }
}
