package xinzhi.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import xinzhi.ontology.ThingType;

/** Finds who is heard in a sentence, and from which clause on that one calls for something. */
final class Callers {
    private static final Set<ThingType> SPEAKERS = Set.of(ThingType.PERSON, ThingType.ORGANIZATION, ThingType.EVENT);
    private static final Set<ThingType> PEOPLE = Set.of(ThingType.PERSON);

    private final Sought named;
    private final Sought pronoun;
    private final Sought recommends;
    private final Sought spoken;
    private final Sought calls;

    /** Expects the cue sets {@code recommends}, {@code opines}, {@code speech}, {@code tells}, {@code person-pronoun}, {@code ordinal}. */
    Callers(Notation notation) {
        named = notation.sought("(?<s>@M)@T{0,8}(?:{recommends}|{opines})");
        pronoun = notation.sought("@P(?:{person-pronoun})@T{0,4}(?:{recommends}|{opines})");
        recommends = notation.sought("(?:{recommends})");
        spoken = notation.sought("(?<s>@M)@T{0,10}(?:{recommends}|{opines}|{speech}|{tells})");
        calls = notation.sought("@P(?:{ordinal})?(?:{adverb}){0,4}+(?:{normative})");
    }

    /**
     * The topic of a clause with who is heard in it.
     *
     * @param last the topic of the clause before
     * @param speaker for whom a pronoun stands
     */
    Topic heard(Coded coded, Clause clause, Topic topic, Topic last, Optional<Group> speaker) {
        Optional<Matcher> name = named.found(coded, clause.start(), clause.end());
        if (name.isPresent()) {
            return topic.heardFrom(speaking(coded.group(name.get().start("s"))), isCall(coded, name.get()));
        }
        Optional<Matcher> he = pronoun.openingAround(coded, clause.start(), clause.end());
        if (he.isPresent()) {
            return topic.heardFrom(speaker, isCall(coded, he.get()));
        }
        boolean calling = last.calling()
                || calls.openingAround(coded, clause.start(), clause.end()).isPresent();
        return topic.heardFrom(last.caller(), calling);
    }

    private boolean isCall(Coded coded, Matcher m) {
        return recommends.found(coded, m.start(), m.end()).isPresent();
    }

    private static Optional<Group> speaking(Group group) {
        return Optional.of(group).filter(g -> g.allOf(SPEAKERS));
    }

    /** The person who speaks in a sentence, the last of several. */
    Optional<Group> speaker(Coded coded) {
        return spoken.in(coded, 0, coded.code().length()).stream()
                .flatMap(Matcher::results)
                .map(r -> coded.group(r.start(1)))
                .filter(g -> g.allOf(PEOPLE))
                .reduce((earlier, later) -> later);
    }
}
