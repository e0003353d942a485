package xinzhi.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;

/** Knows documents that are still to be made, and so say nothing yet: 应加快制定数据登记办法，明确登记机构. */
public final class Unissued {
    private final Pattern wanted;

    /** Expects the cue sets {@code modal}, {@code wishes}, {@code hastens}, {@code puts-out}, {@code draws-up}, {@code imperative-adverb}. */
    public Unissued(Cues cues) {
        String makes = "(?:{puts-out}|{draws-up})[^，。；：了的《]{0,6}[《“]?$";
        wanted = Pattern.compile(cues.expand("(?<sign>{hastens})[^，。；：]{0,4}" + makes
                + "|(?<modal>{modal}|{wishes})(?:[^，。；：了]{0,16}|[^。；：了]{0,60}，(?:{imperative-adverb}){0,2}(?!{puts-out}《))"
                + makes));
    }

    /** Whether the words of a passage before the name of a document call for it to be made. */
    public boolean isNamedAfter(Passage passage, int document) {
        Matcher matcher = wanted.matcher(passage.text()).region(0, document);
        int from = 0;
        while (matcher.region(from, document).find()) {
            String group = matcher.start("sign") >= 0 ? "sign" : "modal";
            if (!passage.splitsWord(matcher.start(group)) && !passage.splitsWord(matcher.end(group))) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /** Whether a claim tells what a document does that its sentence calls for. */
    boolean isSubjectOf(Claim claim, Reading reading) {
        Passage passage = reading.passages().get(claim.sentence().position());
        return claim.subject().type() == ThingType.POLICY
                && passage.mentions().stream()
                        .filter(m -> m.entity().equals(claim.subject()))
                        .anyMatch(m -> isNamedAfter(passage, m.span().start()));
    }
}
