package xinzhi.extract.word;

import xinzhi.ontology.ThingType;

/**
 * A term that an article brought and the evidence of the article carried.
 *
 * @param rule the strongest of those that proposed it
 */
public record Term(String form, ThingType type, String rule, double confidence) {}
