package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.ontology.Letters;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * A stretch of a passage as statement rules read it: before every thing that it names stands a sign.
 * {@code ☺} a person, {@code ⚑} an organization, {@code ⌂} a region, {@code ⚐} an event, {@code ▤} a policy or publication,
 * {@code ●} any other thing.
 */
final class Coded {
    private static final String SIGNS = "☺⚑⌂⚐▤●";

    private final Passage passage;
    private final String code;
    private final Letters letters;
    private final List<Span> places;
    private final List<Optional<Entity>> things;

    private Coded(Passage passage, String code, List<Span> places, List<Optional<Entity>> things) {
        this.passage = passage;
        this.code = code;
        letters = new Letters(code);
        this.places = places;
        this.things = things;
    }

    /** Whether a pattern speaks of signs. */
    static boolean isAskedForBy(String pattern) {
        return pattern.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** A stretch with a sign before each of the mentions. */
    static Coded of(Passage passage, Span stretch, List<Mention> mentions) {
        StringBuilder code = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<Optional<Entity>> things = new ArrayList<>();
        int next = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            for (; next < mentions.size() && mentions.get(next).span().start() <= at; next++) {
                Mention mention = mentions.get(next);
                code.append(sign(mention.entity().type()));
                places.add(mention.span());
                things.add(Optional.of(mention.entity()));
            }
            code.append(passage.text().charAt(at));
            places.add(new Span(at, at + 1));
            things.add(Optional.empty());
        }
        return new Coded(passage, code.toString(), places, things);
    }

    private static char sign(ThingType type) {
        return switch (type) {
            case PERSON -> '☺';
            case ORGANIZATION -> '⚑';
            case REGION -> '⌂';
            case EVENT -> '⚐';
            case POLICY, PUBLICATION -> '▤';
            default -> '●';
        };
    }

    String code() {
        return code;
    }

    Letters letters() {
        return letters;
    }

    /** Where a non-empty stretch of the code stands in the passage. */
    Span place(int start, int end) {
        return new Span(places.get(start).start(), places.get(end - 1).end());
    }

    /** The things that a stretch of the code names, in order. */
    List<Entity> things(int start, int end) {
        return things.subList(start, end).stream().flatMap(Optional::stream).toList();
    }

    /** Whether no word of the passage begins before a stretch of the code and ends within it, or begins within and ends behind. */
    boolean whole(int start, int end) {
        Span span = place(start, end);
        return passage.tokens().stream()
                .noneMatch(t -> t.span().overlaps(span) && !span.contains(t.span()) && crosses(t.span(), span));
    }

    private static boolean crosses(Span token, Span span) {
        return token.start() < span.start() || token.end() > span.end();
    }
}
