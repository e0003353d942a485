package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Says for which regions a figure is given. */
final class Areas {
    private static final int REACH = 8;
    private static final int LONGEST_NAME = 10;
    private static final String QUOTES = "“‘《";

    private final Pattern notAfter;
    private final Pattern notBefore;
    private final Pattern between;
    private final Pattern nationalBody;
    private final Pattern sort;
    private final Pattern whole;
    private final Pattern counted;
    private final Pattern surveying;
    private final Pattern quoted;
    private final Pattern homeMarket;
    private final Pattern home;
    private final Pattern localBody;
    private final Pattern office;
    private final Pattern self;
    private final Pattern speaking;
    private final Pattern ofTheWorld;
    private final Pattern somePlaces;
    private final Pattern unnamed;
    private final Lexicon lexicon;
    private final Optional<Entity> country;

    Areas(Ontology ontology) {
        Cues cues = ontology.cues();
        nationalBody = Pattern.compile(
                cues.expand("{national-body}|(?:{home-country-name})\\p{IsHan}{2,10}?(?:{figure-association})"));
        country = cues.words("home-country").stream()
                .flatMap(w -> ontology.lexicon().byForm(w).stream())
                .findFirst()
                .map(Entity::of);
        sort = Pattern.compile(cues.expand("^(?:{area-sort})"));
        whole = Pattern.compile(cues.expand("^(?:{area-whole})"));
        notAfter = Pattern.compile(cues.expand("{area-not-after}$"));
        notBefore = Pattern.compile(cues.expand("^(?:{area-not-before}|{figure-such}[0-9])"));
        lexicon = ontology.lexicon();
        counted = Pattern.compile(cues.expand("{bound-before}?[0-9].{0,6}?(?:{unit-count}|{unit-person})"));
        surveying = Pattern.compile(cues.expand("{figure-surveying}$"));
        quoted = Pattern.compile("“(?<name>[^“”，。]{3,12})”");
        ofTheWorld = Pattern.compile(
                cues.expand("(?:^|[，；：、]|{figure-before-worldwide})(?:{figure-worldwide})(?!{figure-rank})"));
        somePlaces = Pattern.compile(
                cues.expand("(?<!{figure-these}){figure-some}{figure-some-place}|{figure-many-places}"));
        unnamed = Pattern.compile(
                cues.expand("{figure-each-place}|(?<!{figure-these}){figure-some}[^，；：、的]{0,6}?{figure-some-body}"));
        homeMarket = Pattern.compile(cues.expand("(?:{home-market})(?!{market-share})"));
        home = Pattern.compile(cues.expand("(?!{not-at-home})(?:{at-home})"));
        office = Pattern.compile(cues.expand("{figure-office}$"));
        self = Pattern.compile(cues.expand("^(?:{figure-itself})(?!{figure-not-itself})"));
        speaking = Pattern.compile(cues.expand("{figure-speech}"));
        localBody = Pattern.compile(
                cues.expand(
                        "(?:^|[，；：、])(?:{according-to}|{figure-surveying})?(?<place>(?!{area-whole})(?:(?!{not-in-place-name})\\p{IsHan}){2,3}?(?:{ending-province}|{ending-autonomous-region}|{ending-city}|{ending-county}|{ending-zone}))(?:{local-body})"));
        between = Pattern.compile(cues.expand("(?:、|{figure-joint})?"));
    }

    /** The country that texts speak of as theirs. */
    Optional<Entity> country() {
        return country;
    }

    /** Whether a text speaks of the country as of its own, by a body that acts for it or as what lies at home. */
    boolean isAtHome(String text) {
        return nationalBody.matcher(text).find() || home.matcher(text).find();
    }

    /** The region that a title names first, the longest of the names that begin there. */
    Optional<Entity> namedIn(String title) {
        for (int start = 0; start < title.length(); start++) {
            for (int end = Math.min(title.length(), start + LONGEST_NAME); end > start + 1; end--) {
                Optional<LexiconEntry> region = lexicon.byForm(title.substring(start, end)).stream()
                        .filter(e -> e.type() == ThingType.REGION)
                        .findFirst();
                if (region.isPresent()) {
                    return region.map(Entity::of);
                }
            }
        }
        return Optional.empty();
    }

    /** The regions of a passage that a figure can be given for, in order; a list stands or falls as one. */
    List<Mention> regions(Passage passage) {
        List<Mention> named = passage.mentions().stream()
                .filter(m -> m.entity().type() == ThingType.REGION && isPlace(passage, m))
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

    /** Whether it is the name of a place, not a word for places of a sort: 国家级开发区, 这条大河. */
    private boolean isPlace(Passage passage, Mention region) {
        return !region.entity().isOpen()
                || !sort.matcher(passage.text(region.span())).find();
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

    /** The first region between two places that opens a clause, or follows a time that does: 2023年某省…; the inner of 甘肃酒泉. */
    List<Entity> firstOpening(Figures here, int start, int end) {
        List<Span> clauses = Clauses.of(here.passage().text());
        List<Mention> named = within(here, start, end);
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
                .filter(e -> country.filter(e::equals).isEmpty())
                .limit(1)
                .toList();
    }

    /**
     * Whether a firm, school or institute, not an office, opens the clauses between two places, the last of those that a
     * region or an organization opens: their figures are its own. One that only speaks there is not spoken of.
     */
    boolean isOfOrganization(Figures here, int start, int end) {
        Passage passage = here.passage();
        List<Span> clauses = Clauses.of(passage.text()).stream()
                .filter(c -> c.start() >= start && c.start() < end)
                .toList();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Span clause = clauses.get(i);
            int from = opening(here, clause);
            boolean region = here.regions().stream().anyMatch(m -> m.span().start() == from);
            boolean organization = organization(passage, from)
                    && !speaking.matcher(passage.text(clause)).find();
            if (region || organization) {
                return organization;
            }
        }
        return false;
    }

    /** Where a clause begins behind a time and a quotation mark. */
    private static int opening(Figures here, Span clause) {
        String text = here.passage().text();
        int start = clause.start();
        int from = start + (QUOTES.indexOf(text.charAt(start)) < 0 ? 0 : 1);
        return here.times().stream()
                .filter(t -> t.span().start() == from)
                .mapToInt(t -> t.span().end())
                .findFirst()
                .orElse(from);
    }

    private boolean organization(Passage passage, int start) {
        return self.matcher(passage.text().substring(start)).find()
                || passage.mentions().stream()
                        .anyMatch(m -> m.span().start() == start
                                && m.entity().type() == ThingType.ORGANIZATION
                                && !office.matcher(m.entity().label()).find());
    }

    /** The country, where a clause speaks of its market. */
    List<Entity> ofHomeMarket(Figures here, int start, int end) {
        return homeMarket.matcher(here.passage().text().substring(start, end)).find()
                ? country.stream().toList()
                : List.of();
    }

    /** Where the last words for places that are not named end, 部分地区, if there are any between two places of a sentence. */
    Optional<Integer> afterSomePlaces(Figures here, int start, int end) {
        return somePlaces
                .matcher(here.passage().text())
                .region(start, end)
                .results()
                .map(MatchResult::end)
                .reduce((first, second) -> second);
    }

    /** Whether a clause speaks of places or bodies that no sentence before has named: 各地, 部分企业. */
    boolean isOfUnnamed(Figures here, int start, int end) {
        return unnamed.matcher(here.passage().text()).region(start, end).find();
    }

    /** Whether a clause speaks of the whole world: its figure is no region's. */
    boolean isOfTheWorld(Figures here, int start, int end) {
        return ofTheWorld.matcher(here.passage().text().substring(start, end)).find();
    }

    /** The place whose office is named before {@code end}: 梧江市科技局. */
    List<Entity> ofLocalBody(Figures here, int end) {
        Matcher matcher = localBody.matcher(here.passage().text().substring(0, end));
        return matcher.find() ? List.of(place(matcher.group("place"))) : List.of();
    }

    private Entity place(String name) {
        return lexicon.byForm(name).stream()
                .filter(e -> e.type() == ThingType.REGION)
                .findFirst()
                .map(Entity::of)
                .orElseGet(() -> Entity.open(ThingType.REGION, name));
    }

    /** The country, where a body that acts for all of it is named before {@code end}. */
    List<Entity> ofNationalBody(Figures here, int end) {
        return nationalBody.matcher(here.passage().text().substring(0, end)).find()
                ? country.stream().toList()
                : List.of();
    }
}
