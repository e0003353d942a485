package xinzhi.extract.mention;

import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * A place that may name a thing which the lexicon does not know.
 *
 * @param rule the id of the term rule, or the name of the finder, that proposed it
 * @param confidence of that rule, from its measured precision
 */
record Candidate(Span span, ThingType type, String rule, double confidence) {}
