package xinzhi.extract.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import xinzhi.extract.Based;
import xinzhi.extract.Entity;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/**
 * Says whether figures whose words name no region are of none, not of the one that the article is about: those of a
 * sample that somebody asked, of one thing of many, of a thing that was named before.
 */
final class Placeless {
    private static final int BARE = 2;
    /** What a country does not measure of itself. */
    private static final Set<String> OF_THINGS = Set.of("time", "length");

    private final Pattern sample;
    private final Pattern one;
    private final Pattern thing;
    private final Pattern ofPlace;
    private final Pattern years;
    private final Pattern span;
    private final Scope scope;

    Placeless(Cues cues, Scope scope) {
        this.scope = scope;
        sample = Pattern.compile(cues.expand(
                "{figure-surveying}[^，；：。]{0,12}?[0-9](?:余|多)?(?:{figure-asked-unit})[^，；：。]{0,14}?的[^，；：。]{0,4}?(?:{figure-inquiry})"
                        + "|(?:{figure-asked})[^，；：。0-9]{0,4}[0-9]|[0-9](?:余|多)?(?:{figure-asked-unit})(?:{figure-asked})"
                        + "|(?:^|[，；：“])(?:{figure-this})(?:{figure-inquiry})"));
        span = Pattern.compile(cues.expand("{figure-cycle}"));
        years = Pattern.compile(cues.expand("{figure-years}"));
        one = Pattern.compile(cues.expand("(?<!第|同|之|这|每|进)一(?:{figure-piece})"));
        thing = Pattern.compile(cues.expand("(?:^|[，；：“])(?:{figure-thing})"));
        ofPlace = Pattern.compile(cues.expand("(?:{figure-this}|全|我)(?:{area-own}|{figure-some-place})|{figure-here}"));
    }

    /** Whether a part of a passage reports of a sample, not one of the region that the article is about. */
    boolean isOfSample(Passage passage, Span part, Optional<Based<Entity>> topic) {
        return sample.matcher(passage.text(part)).find()
                && topic.filter(t -> isOf(t.value(), passage)).isEmpty();
    }

    /** Whether a figure in a part of a passage is not of {@code topic}, the region that the article is about. */
    boolean isNotOf(Entity topic, Passage passage, Span part, Quantity quantity) {
        if (isOf(topic, passage)) {
            return false;
        }
        String before = passage.text().substring(part.start(), quantity.start());
        return one.matcher(before).find()
                || thing.matcher(before).find()
                || scope.country().filter(topic::equals).isPresent() && isOfProcess(quantity, before);
    }

    /** Whether it is how long or far something takes or goes, not a nation's years, of life or of school. */
    private boolean isOfProcess(Quantity quantity, String before) {
        return OF_THINGS.contains(quantity.unit().kind())
                && (!years.matcher(quantity.unit().word()).matches()
                        || span.matcher(before).find());
    }

    /** Whether a passage speaks of a region by its name, though in another's, or as of a place spoken of before. */
    private boolean isOf(Entity topic, Passage passage) {
        String name = topic.label().substring(0, Math.min(BARE, topic.label().length()));
        return passage.text().contains(name) || ofPlace.matcher(passage.text()).find();
    }
}
