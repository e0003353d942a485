package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reading;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.Troubles;
import xinzhi.extract.Undevelopable;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Span;

/** Turns what rules matched in a sentence into claims, and leaves out what must not become one. */
final class ClaimMaker {
    private static final Set<Predicate> OF_SPEAKERS = Set.of(Predicate.AFFILIATED_WITH, Predicate.ISSUES);

    /** What stands between one who is introduced and the one who speaks: 、商务部部长 or, behind a reporter's name, a bracket. */
    private static final Pattern ROW = Pattern.compile("[^，。；：“”]{0,40}");

    private final Lexicon lexicon;
    private final Mood mood;
    private final Troubles troubles;
    private final Undevelopable undevelopable;

    ClaimMaker(Lexicon lexicon, Mood mood, Troubles troubles, Undevelopable undevelopable) {
        this.lexicon = lexicon;
        this.mood = mood;
        this.troubles = troubles;
        this.undevelopable = undevelopable;
    }

    /** One claim for each fact, the surest. */
    Collection<Claim> claims(
            Reading reading, List<Statement> statements, Coded coded, List<Finding> findings, Trace trace) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String rule = finding.form().id();
            if (mood.denies(coded, finding)) {
                trace.note(coded.sentence(), rule, "denied: " + coded.words(finding.from(), finding.to()));
                continue;
            }
            Span evidence = coded.span(finding.from(), finding.to());
            Stance said = mood.stance(coded, finding, isQuoted(reading, statements, evidence, finding));
            Stance stance = said.within(statements, evidence, finding.form().predicate());
            for (Claim claim : claims(coded, finding, evidence, stance)) {
                trace.note(
                        coded.sentence(),
                        rule,
                        claim.subject().label() + " " + claim.predicate().localName() + " "
                                + claim.object().label());
                claims.merge(key(claim), claim, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
        }
        return claims.values();
    }

    private List<Claim> claims(Coded coded, Finding finding, Span evidence, Stance stance) {
        RelationForm form = finding.form();
        List<Claim> claims = new ArrayList<>();
        for (Mention s : members(finding.subjects(), form.firstOf().equals("s"))) {
            if (!form.takesSubject(s) || isGeneric(s)) {
                continue;
            }
            for (Mention o : members(finding.objects(), form.firstOf().equals("o"))) {
                if (form.takesObject(o)
                        && (!form.touching() || touch(s.span(), o.span()))
                        && !isGeneric(o)
                        && areTwo(s, o, evidence)
                        && mayRelate(form, s.entity(), o.entity())
                        && !undevelopable.forbid(form.predicate(), o.entity())
                        && !isTrouble(coded, form.predicate(), o)) {
                    double sure = form.prior() * Math.sqrt(s.confidence() * o.confidence());
                    claims.add(claim(coded, form, s, new Argument.Thing(o.entity()), evidence, sure, stance));
                }
            }
            if (form.predicate() == Predicate.HAS_FEATURE) {
                for (String trait : finding.traits()) {
                    double sure = form.prior() * s.confidence();
                    claims.add(claim(coded, form, s, new Argument.Phrase(trait), evidence, sure, stance));
                }
            }
        }
        return claims;
    }

    private static Claim claim(
            Coded coded, RelationForm form, Mention s, Argument o, Span evidence, double sure, Stance stance) {
        return new Claim(s.entity(), form.predicate(), o, coded.sentence(), evidence, form.id(), sure, stance);
    }

    /** Two things, or one that the words themselves name twice: that is left out later, and listed. */
    private static boolean areTwo(Mention s, Mention o, Span evidence) {
        return !o.entity().key().equals(s.entity().key())
                || !o.span().equals(s.span()) && evidence.contains(s.span()) && evidence.contains(o.span());
    }

    /** Whether what is known of two things allows that a form relates them. */
    boolean mayRelate(RelationForm form, Entity subject, Entity object) {
        return form.predicate() != Predicate.LOCATED_IN || mayLieIn(subject, object);
    }

    /** A place of the lexicon lies where the lexicon has it (中美 puts none in the other), a known notion nowhere. */
    private boolean mayLieIn(Entity thing, Entity place) {
        return lexicon.byKey(thing.key()).isEmpty()
                || switch (thing.type()) {
                    case CONCEPT, INDUSTRY, TECHNOLOGY -> false;
                    case REGION -> lexicon.byKey(place.key()).isEmpty() || lexicon.isAbove(place.key(), thing.key());
                    default -> true;
                };
    }

    private boolean isTrouble(Coded coded, Predicate predicate, Mention object) {
        Span sentence = coded.sentence().span();
        if (!sentence.contains(object.span())) { // named before, it goes without saying here
            return troubles.forbid(predicate, object.entity(), "", 0, 0);
        }
        int end = coded.words(new Span(sentence.start(), object.span().end())).length();
        int length = coded.words(object.span()).length();
        return troubles.forbid(predicate, object.entity(), coded.words(sentence), end - length, end);
    }

    private static boolean touch(Span a, Span b) {
        return a.end() == b.start() || b.end() == a.start();
    }

    private static List<Mention> members(List<Group> groups, boolean first) {
        return groups.stream()
                .flatMap(g -> g.members().stream())
                .limit(first ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private boolean isGeneric(Mention mention) {
        return lexicon.byKey(mention.entity().key()).map(LexiconEntry::generic).orElse(false);
    }

    private static boolean isQuoted(Reading reading, List<Statement> statements, Span evidence, Finding finding) {
        return Mood.isQuoted(reading.article().text(), evidence.start())
                || statements.stream()
                        .anyMatch(s -> s.type() == Statement.Type.QUOTATION
                                && s.span().contains(evidence)
                                && !tellsOfSpeaker(finding, s)
                                && !(OF_SPEAKERS.contains(finding.form().predicate())
                                        && isBesideSpeaker(reading, evidence, s)));
    }

    /**
     * That somebody put something forward is the author's own word, though what was put forward is not, and so are the
     * post of who speaks and whose document it is.
     */
    private static boolean tellsOfSpeaker(Finding finding, Statement quotation) {
        Predicate predicate = finding.form().predicate();
        return predicate == Predicate.PROPOSES
                || OF_SPEAKERS.contains(predicate)
                        && Stream.concat(finding.subjects().stream(), finding.objects().stream())
                                .flatMap(g -> g.members().stream())
                                .anyMatch(m -> quotation
                                        .speaker()
                                        .filter(m.entity()::equals)
                                        .isPresent());
    }

    /** Whether words introduce others before the one who speaks: 发改委主任甲、商务部部长乙表示. */
    private static boolean isBesideSpeaker(Reading reading, Span evidence, Statement quotation) {
        return reading.mentionsOf(quotation.sentence()).stream()
                .filter(m -> quotation.speaker().filter(m.entity()::equals).isPresent())
                .filter(m -> m.span().start() >= evidence.end())
                .map(m -> reading.article()
                        .text()
                        .substring(evidence.end(), m.span().start()))
                .anyMatch(between -> ROW.matcher(between).matches());
    }

    private static String key(Claim claim) {
        String object = claim.object() instanceof Argument.Thing t
                ? t.entity().key()
                : claim.object().label();
        return claim.subject().key() + "\n" + claim.predicate() + "\n" + object;
    }
}
