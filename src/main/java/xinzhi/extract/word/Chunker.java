package xinzhi.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.word.LexiconScan.Hit;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Cuts sentences into units and finds the noun phrases among them. */
public final class Chunker {
    private static final int LONG = 4;
    /** Ends a name that is said of what comes next, which is a thing of its own: 数据要素×航运服务. */
    private static final String TIMES = "×";

    /** What some words are, whatever their tags. */
    private final Map<String, Unit.Role> roles = new HashMap<>();

    /** Verbs that cut the text but for where they stand before one of the heads: 航道 支撑 体系. */
    private final Set<String> nominal;

    private final Set<String> heads;
    private final List<String> governing;
    private final Set<String> governed;
    private final Set<String> light;
    private final Set<String> empty;

    public Chunker(Cues cues) {
        cues.words("word-suffix").forEach(w -> roles.put(w, Unit.Role.SUFFIX));
        cues.words("nominal-verb").forEach(w -> roles.put(w, Unit.Role.ACTION));
        cues.words("cutting-verb").forEach(w -> roles.put(w, Unit.Role.BREAK));
        cues.words("phrase-break").forEach(w -> roles.put(w, Unit.Role.BREAK));
        nominal = new HashSet<>(cues.words("nominal-verb"));
        heads = new HashSet<>(cues.words("head-of-verb"));
        governing = cues.words("governing-verb");
        governed = new HashSet<>(cues.words("head-of-governing-verb"));
        light = new HashSet<>(cues.words("light-head"));
        empty = new HashSet<>(cues.words("empty-modifier"));
    }

    /** The units of one sentence: those of {@code hits} that stand in it whole, the words between them. */
    public List<Unit> units(Words words, int sentence, List<Hit> hits) {
        Span span = words.spans().get(sentence);
        List<Unit> units = new ArrayList<>();
        int at = span.start();
        int next = firstFrom(hits, at);
        for (Token token : words.tokens().get(sentence)) {
            for (;
                    next < hits.size()
                            && hits.get(next).span().start() < token.span().end();
                    next++) {
                Hit hit = hits.get(next);
                int from = Math.max(at, token.span().start());
                if (hit.span().start() > from) {
                    units.add(word(words, new Span(from, hit.span().start()), token.tag()));
                }
                units.add(new Unit(hit.span(), words.text(hit.span()), role(words, hit), Optional.of(hit.entry())));
                at = hit.span().end();
            }
            if (at < token.span().end()) {
                units.add(word(
                        words,
                        new Span(
                                Math.max(at, token.span().start()), token.span().end()),
                        token.tag()));
                at = token.span().end();
            }
        }
        for (int i = 1; i + 1 < units.size(); i++) {
            if (isModifier(units, i)) {
                units.set(i, units.get(i).as(Unit.Role.ACTION));
            }
        }
        return units;
    }

    /** Whether a verb that would cut the text belongs to the noun behind it. */
    private boolean isModifier(List<Unit> units, int at) {
        return units.get(at).role() == Unit.Role.BREAK
                && nominal.contains(units.get(at).word())
                && units.get(at - 1).role() != Unit.Role.BREAK
                && heads.contains(units.get(at + 1).word());
    }

    /** The index of the first of the ordered hits that starts at or after {@code offset}. */
    private static int firstFrom(List<Hit> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (hits.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Unit.Role role(Words words, Hit hit) {
        boolean alone = hit.entry().type() == ThingType.EVENT
                || hit.entry().type() == ThingType.PERSON
                || words.text(hit.span()).endsWith(TIMES);
        return alone ? Unit.Role.BREAK : Unit.Role.NOUN;
    }

    private Unit word(Words words, Span span, String tag) {
        String word = words.text(span);
        return new Unit(span, word, role(word, tag), Optional.empty());
    }

    private Unit.Role role(String word, String tag) {
        Unit.Role own = roles.getOrDefault(word, Unit.Role.NOUN);
        if (own == Unit.Role.BREAK || own == Unit.Role.SUFFIX) {
            return own;
        }
        if (tag.equals("vn") || own == Unit.Role.ACTION) {
            return word.length() > 1 ? Unit.Role.ACTION : Unit.Role.BREAK;
        }
        if (tag.startsWith("n") || tag.equals("j") || tag.startsWith("g") && !tag.equals("gp")) {
            return Unit.Role.NOUN;
        }
        if (tag.equals("k")) {
            return Unit.Role.SUFFIX;
        }
        return tag.equals("b") || tag.equals("a") || tag.equals("an") ? Unit.Role.MODIFIER : Unit.Role.BREAK;
    }

    /** The longest noun phrases among the units, in order. */
    public List<Chunk> chunks(List<Unit> units) {
        List<Chunk> chunks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= units.size(); i++) {
            if (i == units.size() || units.get(i).role() == Unit.Role.BREAK || takesObject(units, i)) {
                if (i > start) {
                    phrase(units.subList(start, i)).ifPresent(chunks::add);
                }
                start = i + 1;
            }
        }
        return chunks;
    }

    /** A verb within a phrase governs a long term of the lexicon that follows it. */
    private boolean takesObject(List<Unit> units, int at) {
        if (at + 1 == units.size()) {
            return false;
        }
        Unit next = units.get(at + 1);
        return units.get(at).role() == Unit.Role.ACTION
                        && next.entry().isPresent()
                        && next.word().length() >= LONG
                || governs(units.get(at), next);
    }

    /** 攻关 takes whatever follows it for its object, in a term of the lexicon too: 联合攻关 + 主控芯片, but 攻关任务. */
    private boolean governs(Unit verb, Unit next) {
        return governing.stream().anyMatch(verb.word()::endsWith)
                && next.role() != Unit.Role.BREAK
                && next.role() != Unit.Role.SUFFIX
                && !governed.contains(next.word());
    }

    private Optional<Chunk> phrase(List<Unit> run) {
        int start = 0;
        int end = run.size();
        while (end > 0 && run.get(end - 1).role() == Unit.Role.MODIFIER) {
            end--;
        }
        while (start < end && (run.get(start).role() == Unit.Role.SUFFIX || governs(run, start, end))) {
            start++;
        }
        return start < end ? Optional.of(new Chunk(run.subList(start, end))) : Optional.empty();
    }

    /** What a phrase is without light heads at its end, and empty modifiers and places at its beginning. */
    public Optional<Chunk> bare(Chunk chunk) {
        int start = 0;
        int end = chunk.size();
        while (end > 0 && light.contains(chunk.units().get(end - 1).word())) {
            end--;
        }
        while (start < end && isEmpty(chunk.units().get(start))) {
            start++;
        }
        return start < end ? Optional.of(chunk.from(start).to(end - start)) : Optional.empty();
    }

    private boolean isEmpty(Unit unit) {
        return empty.contains(unit.word())
                || unit.entry().filter(e -> e.type() == ThingType.REGION).isPresent();
    }

    /** A verb at the left edge governs what follows where that is a phrase by itself: 发展 + 未来产业体系, but 发展方式. */
    private static boolean governs(List<Unit> run, int start, int end) {
        return run.get(start).role() == Unit.Role.ACTION
                && (end - start > 2
                        || end - start == 2 && run.get(start + 1).entry().isPresent());
    }
}
