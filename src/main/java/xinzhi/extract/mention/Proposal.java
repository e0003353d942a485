package xinzhi.extract.mention;

import xinzhi.extract.model.Description;
import xinzhi.ontology.ThingType;

/**
 * Something that an article may name, that the lexicon does not know and that the rules leave out.
 *
 * @param form as the text writes it, without white space
 * @param type the class that it seems to be of
 * @param holdsKnown whether a thing of the lexicon stands in it
 * @param description what speaks for and against its being named
 */
public record Proposal(String form, ThingType type, boolean holdsKnown, Description description) {}
