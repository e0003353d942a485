package xinzhi.learn.gold;

import xinzhi.extract.Predicate;

/**
 * A relation that an article says.
 *
 * @param object an entity's label, or for a feature a free phrase
 * @param evidence the words that say it, without white space
 */
public record GoldRelation(String subject, Predicate predicate, String object, String evidence) {}
