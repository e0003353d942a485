package xinzhi.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * A stretch of a passage as statement rules read it: before every thing that it names stands a sign.
 * {@code ☺} a person, {@code ⚑} an organization, {@code ⌂} a region, {@code ⚐} an event, {@code ▤} a policy or publication,
 * {@code ●} any other thing. The marks within a name are {@code ·}: “十四五”规划 neither opens nor closes speech.
 */
final class Coded {
    private static final String SIGNS = "☺⚑⌂⚐▤●";
    private static final String MARKS = "“”，、；：";
    private static final char INNER = '·';

    private final Passage passage;
    private final String code;
    /** Where each sign and character stands in the passage. */
    private final int[] starts;

    private final int[] ends;
    /** The thing for which each sign stands, by the sign's place. */
    private final SortedMap<Integer, Entity> things;

    private Coded(Passage passage, String code, int[] starts, int[] ends, SortedMap<Integer, Entity> things) {
        this.passage = passage;
        this.code = code;
        this.starts = starts;
        this.ends = ends;
        this.things = things;
    }

    /** Whether a pattern speaks of signs. */
    static boolean isAskedForBy(String pattern) {
        return pattern.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** The longest part of words with signs that a stretch without them holds too. */
    static String unsigned(String words) {
        return Stream.of(words.split("[" + SIGNS + "]"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** A stretch with a sign before each of the mentions. */
    static Coded of(Passage passage, Span stretch, List<Mention> mentions) {
        StringBuilder code = new StringBuilder();
        int[] starts = new int[stretch.length() + mentions.size()];
        int[] ends = new int[starts.length];
        SortedMap<Integer, Entity> things = new TreeMap<>();
        int next = 0;
        int named = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            for (; next < mentions.size() && mentions.get(next).span().start() <= at; next++) {
                Mention mention = mentions.get(next);
                things.put(code.length(), mention.entity());
                starts[code.length()] = mention.span().start();
                ends[code.length()] = mention.span().end();
                code.append(sign(mention.entity().type()));
                named = Math.max(named, mention.span().end());
            }
            starts[code.length()] = at;
            ends[code.length()] = at + 1;
            char own = passage.text().charAt(at);
            code.append(at < named && MARKS.indexOf(own) >= 0 ? INNER : own);
        }
        return new Coded(passage, code.toString(), starts, ends, things);
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

    /** Where a non-empty stretch of the code stands in the passage. */
    Span place(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** The things that a stretch of the code names, in order. */
    List<Entity> things(int start, int end) {
        return List.copyOf(things.subMap(start, end).values());
    }

    /** Whether a stretch of the code lies within a thing's name. */
    boolean named(int start, int end) {
        return things.headMap(start).keySet().stream().anyMatch(sign -> ends[sign] >= ends[end - 1]);
    }

    /** Whether no word of the passage begins before a stretch of the code and ends within it, or begins within and ends behind. */
    boolean whole(int start, int end) {
        Span span = place(start, end);
        for (Token token : passage.tokens()) {
            if (token.span().overlaps(span) && !span.contains(token.span())) {
                return false;
            }
        }
        return true;
    }
}
