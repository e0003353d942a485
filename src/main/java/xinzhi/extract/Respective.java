package xinzhi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * Knows which members of two rows belong together where they are told one by one: 甲、乙分别设立了丙和丁 puts 丙 with 甲
 * alone. Of rows that differ in length it cannot be told, and none of the one is taken for any of the other.
 */
final class Respective {
    private final Pattern sign;
    private final Pattern joint;

    /** Expects the cue sets {@code figure-respectively} and {@code coordinator}. */
    Respective(Cues cues) {
        sign = Pattern.compile(cues.expand("(?:{figure-respectively})"));
        joint = Pattern.compile(cues.expand("(?:{coordinator})"));
    }

    /** The claims but for those that relate members of two such rows which do not belong together. */
    List<Claim> paired(Reading reading, List<Claim> claims, Trace trace) {
        Map<Integer, List<Telling>> tellings = new TreeMap<>();
        for (Passage passage : reading.passages()) {
            tellings.put(passage.sentence().position(), tellings(passage));
        }
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Sentence sentence = claim.sentence();
            if (tellings.get(sentence.position()).stream().noneMatch(t -> t.parts(reading, claim))) {
                kept.add(claim);
            } else {
                trace.note(
                        sentence,
                        claim.rule(),
                        "told one by one: " + claim.subject().label() + " "
                                + claim.predicate().localName() + " "
                                + claim.object().label());
            }
        }
        return List.copyOf(kept);
    }

    private List<Telling> tellings(Passage passage) {
        List<Telling> tellings = new ArrayList<>();
        Matcher m = sign.matcher(passage.text());
        while (m.find()) {
            if (!passage.splitsWord(m.start()) && !passage.splitsWord(m.end())) {
                tellings.add(telling(passage, new Span(m.start(), m.end())));
            }
        }
        return tellings;
    }

    private Telling telling(Passage passage, Span sign) {
        String text = passage.text();
        int start = Passage.clauseStart(text, sign.start());
        List<List<Span>> before = rows(passage, start, sign.start());
        if (before.isEmpty() && start > 0 && text.charAt(start - 1) == '，') {
            before = rows(passage, Passage.clauseStart(text, start - 1), start - 1);
        }
        int end = Passage.clauseEnd(text, sign.end());
        Telling telling = new Telling(new HashSet<>(), new HashSet<>());
        if (!before.isEmpty()) {
            List<Span> acting = before.get(before.size() - 1);
            List<List<Span>> after = rows(passage, sign.end(), end);
            after.forEach(row -> telling.add(passage, acting, row));
            List<List<Span>> equal =
                    after.stream().filter(r -> r.size() == acting.size()).toList();
            for (int i = 1; i < equal.size(); i++) {
                telling.add(passage, equal.get(i - 1), equal.get(i));
            }
        }
        return telling;
    }

    /** The rows in a stretch of text, each with the places of its members, known things or not. */
    private List<List<Span>> rows(Passage passage, int from, int to) {
        List<List<Span>> rows = new ArrayList<>();
        List<Span> row = new ArrayList<>();
        int start = from;
        for (Matcher m = joint.matcher(passage.text()).region(from, to); m.find(); ) {
            if (isName(passage, m.start(), m.end())) {
                continue;
            }
            int broken = lastBreak(passage, start, m.start());
            if (broken > start && !row.isEmpty()) {
                row.add(new Span(start, firstBreak(passage, start, m.start())));
                rows.add(row);
                row = new ArrayList<>();
            }
            if (broken < m.start()) {
                row.add(new Span(broken, m.start()));
            }
            start = m.end();
        }
        int end = firstBreak(passage, start, to);
        if (!row.isEmpty() && start < end) {
            row.add(new Span(start, end));
            rows.add(row);
        }
        return rows;
    }

    /** Whether what looks like a joint is part of a word or a name: 和 in 和平. */
    private static boolean isName(Passage passage, int start, int end) {
        return passage.splitsWord(start)
                || passage.splitsWord(end)
                || passage.mentions().stream()
                        .anyMatch(
                                m -> m.span().start() < end && start < m.span().end());
    }

    private static int lastBreak(Passage passage, int from, int to) {
        return breaks(passage, from, to).stream().map(Span::end).reduce(from, (a, b) -> b);
    }

    private static int firstBreak(Passage passage, int from, int to) {
        return breaks(passage, from, to).stream().map(Span::start).findFirst().orElse(to);
    }

    /** The words that no name holds and that end a row: verbs, prepositions, particles. */
    private static List<Span> breaks(Passage passage, int from, int to) {
        return passage.tokens().stream()
                .filter(t -> from <= t.span().start() && t.span().end() <= to && breaks(t))
                .map(Token::span)
                .filter(s -> passage.mentions().stream().noneMatch(m -> m.span().contains(s)))
                .toList();
    }

    private static boolean breaks(Token token) {
        String tag = token.tag();
        return tag.startsWith("v") && !tag.startsWith("vn") && token.span().length() > 1
                || tag.equals("p")
                || tag.startsWith("ule");
    }

    /** One place where things are told one by one: the pairs that belong together, and those that do not. */
    private record Telling(Set<String> together, Set<String> apart) {
        void add(Passage passage, List<Span> one, List<Span> other) {
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    boolean same = one.size() == other.size() && i == j;
                    for (Mention a : passage.mentionsIn(one.get(i))) {
                        for (Mention b : passage.mentionsIn(other.get(j))) {
                            (same ? together : apart).add(Entity.pairKey(a.entity(), b.entity()));
                        }
                    }
                }
            }
        }

        /** What the name of a thing alone says of another, stands. */
        boolean parts(Reading reading, Claim claim) {
            return claim.object() instanceof Argument.Thing thing
                    && apart.contains(Entity.pairKey(claim.subject(), thing.entity()))
                    && !together.contains(Entity.pairKey(claim.subject(), thing.entity()))
                    && reading.mentionsIn(claim.sentence(), claim.evidence()).size() > 1;
        }
    }
}
