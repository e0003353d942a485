package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Says for which regions a figure is given. */
final class Areas {
    private static final int REACH = 8;

    private final Pattern notAfter;
    private final Pattern notBefore;
    private final Pattern between;
    private final Pattern whole;
    private final Pattern counted;
    private final Pattern surveying;
    private final Pattern quoted;
    private final Pattern firms;
    private final Scope scope;

    Areas(Cues cues, Scope scope) {
        this.scope = scope;
        whole = Pattern.compile(cues.expand("^(?:{area-whole})"));
        notAfter = Pattern.compile(cues.expand("{area-not-after}$"));
        notBefore = Pattern.compile(cues.expand("^(?:{area-not-before}|{figure-such}[0-9])"));
        counted = Pattern.compile(cues.expand("{bound-before}?[0-9].{0,6}?(?:{unit-count}|{unit-person})"));
        surveying = Pattern.compile(cues.expand("{figure-surveying}$"));
        quoted = Pattern.compile("“(?<name>[^“”，。]{3,12})”");
        firms = Pattern.compile(cues.expand("(?:[0-9一]+(?:余|多)?家[^，；：。]{0,4}?)?(?:{figure-some-body})"));
        between = Pattern.compile(cues.expand("(?:、|{figure-joint})?"));
    }

    /** The regions of a passage that a figure can be given for, in order; a list stands or falls as one. */
    List<Mention> regions(Passage passage) {
        List<Mention> named = passage.mentions().stream()
                .filter(m -> scope.isPlace(passage, m))
                .toList();
        List<Mention> standing = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < named.size(); i++) {
            if (i + 1 == named.size() || !joined(passage, named.get(i), named.get(i + 1))) {
                List<Mention> list = named.subList(from, i + 1);
                Span span =
                        new Span(list.get(0).span().start(), named.get(i).span().end());
                if (stands(passage.text(), span)) {
                    standing.addAll(list);
                }
                from = i + 1;
            }
        }
        return standing;
    }

    private boolean stands(String text, Span region) {
        if (isQuotedIn(text, region)) {
            return false;
        }
        return isSurveyed(text, region)
                || !notAfter.matcher(text.substring(Math.max(0, region.start() - REACH), region.start()))
                                .find()
                        && !notBefore
                                .matcher(text.substring(region.end(), Math.min(text.length(), region.end() + REACH)))
                                .find();
    }

    /** Whether things in it are counted that something is done to: 对山东省30家企业的调查. */
    private boolean isSurveyed(String text, Span region) {
        return surveying.matcher(text.substring(0, region.start())).find()
                && counted.matcher(text).region(region.end(), text.length()).lookingAt();
    }

    /** Whether it is but a part of a quoted name: 敦煌 in “数字敦煌”. */
    private boolean isQuotedIn(String text, Span region) {
        Matcher matcher = quoted.matcher(text);
        while (matcher.find() && matcher.start() < region.start()) {
            if (matcher.start("name") < region.start() && matcher.end("name") >= region.end()) {
                return true;
            }
        }
        return false;
    }

    /** The regions named last before {@code end} and from {@code start} on: one, or those of an enumeration. */
    List<Entity> lastBefore(Figures here, int start, int end) {
        return last(here.passage(), within(here, start, end));
    }

    /** The same, of the regions only that act themselves: 山东大力推进…, not 山东企业. */
    List<Entity> lastSubject(Figures here, int start, int end) {
        return last(
                here.passage(),
                within(here, start, end).stream()
                        .filter(m -> isSubject(here.passage(), lastOfList(here, m)))
                        .toList());
    }

    /** The last region of a passage that acts itself, not one that something is done to at the end of a clause: 发往欧洲. */
    List<Entity> spokenOf(Figures here) {
        return last(
                here.passage(),
                here.regions().stream()
                        .filter(m ->
                                isSubject(here.passage(), lastOfList(here, m)) && !isObject(here.passage(), m.span()))
                        .toList());
    }

    private static boolean isObject(Passage passage, Span region) {
        int clause = Clauses.of(passage.text()).stream()
                .mapToInt(Span::start)
                .filter(start -> start <= region.start())
                .max()
                .orElse(0);
        return passage.tokens().stream()
                        .anyMatch(
                                t -> t.span().start() == region.end() && t.tag().startsWith("w"))
                && passage.tokens().stream()
                        .filter(t -> t.span().start() >= clause && t.span().end() <= region.start())
                        .anyMatch(t -> t.tag().startsWith("v") && !t.tag().equals("vn"));
    }

    /** The region that opens a clause of a passage itself, not as that of its firms: 东部地区企业. */
    List<Entity> firstOpeningItself(Figures here) {
        return firstOpening(here, ofThemselves(here));
    }

    /** The regions named last in a passage, but not those of whose firms it speaks. */
    List<Entity> lastItself(Figures here) {
        return last(here.passage(), ofThemselves(here));
    }

    private List<Mention> ofThemselves(Figures here) {
        String text = here.passage().text();
        return here.regions().stream()
                .filter(m -> !firms.matcher(text)
                        .region(m.span().end(), text.length())
                        .lookingAt())
                .toList();
    }

    /** The first region between two places that opens a clause, or follows a time that does: 2023年某省…; the inner of 甘肃酒泉. */
    List<Entity> firstOpening(Figures here, int start, int end) {
        return firstOpening(here, within(here, start, end));
    }

    private List<Entity> firstOpening(Figures here, List<Mention> named) {
        List<Span> clauses = Clauses.of(here.passage().text());
        for (int i = 0; i < named.size(); i++) {
            int from = behindTime(here, named.get(i).span().start());
            if (clauses.stream().anyMatch(c -> c.start() == from)) {
                int inner = i;
                while (inner + 1 < named.size() && isWithin(named, inner)) {
                    inner++;
                }
                return List.of(named.get(inner).entity());
            }
        }
        return List.of();
    }

    private static int behindTime(Figures here, int start) {
        return here.times().stream()
                .filter(t -> t.span().end() == start)
                .mapToInt(t -> t.span().start())
                .findFirst()
                .orElse(start);
    }

    private static List<Mention> within(Figures here, int start, int end) {
        return here.regions().stream()
                .filter(m -> m.span().start() >= start && m.span().end() <= end)
                .toList();
    }

    /** A list acts as one: in 云南、广西120所学校 neither does. */
    private Mention lastOfList(Figures here, Mention region) {
        int at = here.regions().indexOf(region);
        while (at + 1 < here.regions().size()
                && !isWithin(here.regions(), at)
                && joined(here.passage(), here.regions().get(at), here.regions().get(at + 1))) {
            at++;
        }
        return here.regions().get(at);
    }

    private static boolean isSubject(Passage passage, Mention region) {
        return passage.tokens().stream()
                .filter(t -> t.span().start() >= region.span().end())
                .findFirst()
                .filter(t -> t.span().start() == region.span().end())
                .map(Token::tag)
                .filter(tag -> tag.startsWith("v") && !tag.equals("vn")
                        || tag.startsWith("d")
                        || tag.startsWith("p")
                        || tag.startsWith("w"))
                .isPresent();
    }

    private List<Entity> last(Passage passage, List<Mention> named) {
        List<Entity> last = new ArrayList<>();
        for (int i = named.size() - 1; i >= 0; i--) {
            if (!last.isEmpty() && (isWithin(named, i) || !joined(passage, named.get(i), named.get(i + 1)))) {
                break;
            }
            last.add(0, named.get(i).entity());
        }
        return last.stream().distinct().toList();
    }

    /** Whether a region only says where the next one lies: 甘肃 in 甘肃酒泉. */
    private static boolean isWithin(List<Mention> named, int i) {
        return named.get(i).span().end() == named.get(i + 1).span().start();
    }

    boolean joined(Passage passage, Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from == to || between.matcher(passage.text(new Span(from, to))).matches();
    }

    /** The province, city or county that a sentence calls whole, in whatever place: 占全省的比重. */
    List<Entity> whole(Passage passage) {
        return passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.REGION
                        && whole.matcher(passage.text(m.span())).find())
                .map(Mention::entity)
                .filter(e -> scope.country().filter(e::equals).isEmpty())
                .limit(1)
                .toList();
    }
}
