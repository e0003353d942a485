package xinzhi.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.ontology.ThingType;

/** Finds who is heard in a sentence, and from which clause on that one calls for something. */
final class Callers {
    private static final Set<ThingType> SPEAKERS = Set.of(ThingType.PERSON, ThingType.ORGANIZATION, ThingType.EVENT);
    private static final Set<ThingType> PEOPLE = Set.of(ThingType.PERSON);

    private final Pattern named;
    private final Pattern pronoun;
    private final Pattern recommends;
    private final Pattern spoken;
    private final Pattern calls;

    /** Expects the cue sets {@code recommends}, {@code opines}, {@code speech}, {@code person-pronoun}, {@code ordinal}. */
    Callers(Notation notation) {
        named = notation.compile("(?<s>@M)@T{0,8}(?:{recommends}|{opines})");
        pronoun = notation.compile("@P(?:{person-pronoun})@T{0,4}(?:{recommends}|{opines})");
        recommends = notation.compile("(?:{recommends})");
        spoken = notation.compile("(?<s>@M)@T{0,10}(?:{recommends}|{opines}|{speech})");
        calls = notation.compile("@P(?:{ordinal})?(?:{adverb}){0,4}+(?:{normative})");
    }

    /**
     * The topic of a clause with who is heard in it.
     *
     * @param last the topic of the clause before
     * @param speaker for whom a pronoun stands
     */
    Topic heard(Coded coded, Clause clause, Topic topic, Topic last, Optional<Group> speaker) {
        Matcher name = named.matcher(coded.code()).region(clause.start(), clause.end());
        if (name.find()) {
            return topic.heardFrom(speaking(coded.group(name.start("s"))), isCall(coded, name));
        }
        Matcher he = pronoun.matcher(coded.code()).useTransparentBounds(true).region(clause.start(), clause.end());
        if (he.lookingAt()) {
            return topic.heardFrom(speaker, isCall(coded, he));
        }
        Matcher call = calls.matcher(coded.code()).useTransparentBounds(true).region(clause.start(), clause.end());
        return topic.heardFrom(last.caller(), last.calling() || call.lookingAt());
    }

    private boolean isCall(Coded coded, Matcher m) {
        return recommends.matcher(coded.code()).region(m.start(), m.end()).find();
    }

    private static Optional<Group> speaking(Group group) {
        return Optional.of(group).filter(g -> g.allOf(SPEAKERS));
    }

    /** The person who speaks in a sentence, the last of several. */
    Optional<Group> speaker(Coded coded) {
        return spoken.matcher(coded.code())
                .results()
                .map(r -> coded.group(r.start(1)))
                .filter(g -> g.allOf(PEOPLE))
                .reduce((earlier, later) -> later);
    }
}
