package xinzhi.extract.word;

import xinzhi.ontology.ThingType;

/**
 * A term that an article brought and the evidence of the article carried.
 *
 * @param rule the strongest of those that proposed it
 */
public record Term(String form, ThingType type, String rule, double confidence) {
    /** The rule of who speaks in an interview. */
    public static final String TURN = "turn";

    /** Its name is set apart at the beginning of a paragraph, as one who speaks there. */
    public boolean isSpeaker() {
        return rule.equals(TURN);
    }
}
