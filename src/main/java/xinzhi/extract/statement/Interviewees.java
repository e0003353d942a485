package xinzhi.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.Reading;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;

/** Whom 答 stands for: the one of whom headline, introduction or the list of guests say that they are asked. */
final class Interviewees {
    private final Pattern post;
    private final Pattern heard;
    private final Pattern titled;
    private final Pattern guest;

    Interviewees(Cues cues) {
        String name = "(?<x>(?:{double-surname}|{surname})\\p{IsHan}{1,2})";
        post = Pattern.compile(cues.expand("(?:{spokesperson})"));
        heard = Pattern.compile(cues.expand("(?:{interviewing})[^。；]{0,50}$"));
        titled = Pattern.compile(
                cues.expand("(?:(?:{interviewing}).{0,30}?|{role-title})" + name + "(?=$|[ 　]|{answers-press})"));
        guest = Pattern.compile(cues.expand("(?m)^[ 　]*(?:{guest-label})[^：:\\n]{0,8}[：:][ 　]*" + name
                + "(?=[ 　,，（(]|$)(?![^\\n]*、 ?(?:{surname})\\p{IsHan}{1,2}[（(，, ])"));
    }

    /** @param first the sentence in which the first turn begins */
    Optional<Entity> of(Reading reading, int first) {
        List<Passage> above = reading.passages().subList(0, first);
        List<Entity> people = people(reading, above);
        return told(reading, first)
                .or(() -> people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty())
                .or(() -> bodyInTitle(reading))
                .or(() -> people.isEmpty()
                        ? above.stream().flatMap(p -> speaksFor(p).stream()).findFirst()
                        : Optional.empty());
    }

    /** The person of whom it is said in words that they are asked. */
    Optional<Entity> told(Reading reading, int first) {
        List<Passage> above = reading.passages().subList(0, first);
        List<Entity> people = people(reading, above);
        return above.stream()
                .flatMap(p -> asked(p).stream())
                .filter(people::contains)
                .findFirst()
                .or(() -> inTitle(reading))
                .or(() -> guest(reading));
    }

    /** Those whom the introduction names, its writers apart. */
    private static List<Entity> people(Reading reading, List<Passage> above) {
        List<String> authors =
                reading.article().authors().stream().map(a -> a.name()).toList();
        return above.stream()
                .flatMap(p -> TurnReader.of(ThingType.PERSON, p.mentions()).stream())
                .filter(e -> !authors.contains(e.label()))
                .distinct()
                .toList();
    }

    /** Whom the title says is asked, be it that the text never names that one. */
    private Optional<Entity> inTitle(Reading reading) {
        return reading.article()
                .title()
                .map(titled::matcher)
                .filter(Matcher::find)
                .map(m -> Entity.open(ThingType.PERSON, m.group("x")));
    }

    /** The only guest whom the page's own lines announce: {@code 本期嘉宾：周明，某大学教授}. */
    private Optional<Entity> guest(Reading reading) {
        List<String> guests = guest.matcher(reading.article().page().text())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        return guests.size() == 1 ? Optional.of(Entity.open(ThingType.PERSON, guests.get(0))) : Optional.empty();
    }

    /** The body that the title says answers by a spokesperson. */
    private Optional<Entity> bodyInTitle(Reading reading) {
        String title = reading.article().title().orElse("");
        return reading.passages().stream()
                .flatMap(p -> TurnReader.of(ThingType.ORGANIZATION, p.mentions()).stream())
                .filter(e -> title.contains(e.label()))
                .filter(e -> post.matcher(title)
                        .region(title.indexOf(e.label()) + e.label().length(), title.length())
                        .lookingAt())
                .findFirst();
    }

    /** Where several are asked, nobody knows who answers. */
    private Optional<Entity> asked(Passage passage) {
        List<Entity> asked = passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.PERSON)
                .filter(m -> heard.matcher(passage.text().substring(0, m.span().start()))
                        .find())
                .map(Mention::entity)
                .distinct()
                .toList();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    private Optional<Entity> speaksFor(Passage passage) {
        return passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.ORGANIZATION)
                .filter(m -> post.matcher(passage.text())
                        .region(m.span().end(), passage.text().length())
                        .lookingAt())
                .map(Mention::entity)
                .findFirst();
    }
}
