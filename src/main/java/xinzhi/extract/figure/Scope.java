package xinzhi.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.Based;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Says what a clause's figures are of that names no region: the country, the place of an office, a firm, the world, places
 * without a name.
 */
final class Scope {
    private static final int LONGEST_NAME = 10;
    private static final String QUOTES = "“‘《";

    private final Pattern nationalBody;
    private final Pattern homeMarket;
    private final Pattern home;
    private final Pattern atHome;
    private final Pattern localBody;
    private final Pattern ownBody;
    private final Pattern office;
    private final Pattern self;
    private final Pattern speaking;
    private final Pattern ofTheWorld;
    private final Pattern somePlaces;
    private final Pattern unnamed;
    private final Pattern classWord;
    private final Pattern sort;
    private final String joint;
    private final String notManner;
    private final Lexicon lexicon;
    private final Optional<Entity> country;

    Scope(Ontology ontology) {
        Cues cues = ontology.cues();
        nationalBody = Pattern.compile(
                cues.expand("{national-body}|(?:{home-country-name})\\p{IsHan}{2,10}?(?:{figure-association})"));
        country = cues.words("home-country").stream()
                .flatMap(w -> ontology.lexicon().byForm(w).stream())
                .findFirst()
                .map(Entity::of);
        lexicon = ontology.lexicon();
        classWord = Pattern.compile(cues.expand("{area-unnamed}"));
        sort = Pattern.compile(cues.expand("^(?:{area-sort})"));
        ofTheWorld = Pattern.compile(
                cues.expand("(?:^|[，；：、]|{figure-before-worldwide})(?:{figure-worldwide})(?!{figure-rank})"));
        notManner = cues.expand("(?!{figure-manner})");
        joint = cues.expand("(?:、|{figure-joint})");
        somePlaces = Pattern.compile(
                cues.expand("(?<!{figure-these}){figure-some}{figure-some-place}|{figure-many-places}"));
        unnamed = Pattern.compile(
                cues.expand("{figure-each-place}|(?<!{figure-these}){figure-some}[^，；：、的]{0,6}?{figure-some-body}"));
        homeMarket = Pattern.compile(cues.expand("(?:{home-market})(?!{market-share})"));
        home = Pattern.compile(cues.expand("(?!{not-at-home})(?:{at-home})"));
        atHome = Pattern.compile(
                cues.expand("(?:^|[，；：、]|{figure-before-worldwide})(?!{not-at-home})(?:{at-home})(?!{figure-rank})"));
        ownBody = Pattern.compile(
                cues.expand("(?:^|[，；：、])(?:{according-to}|{figure-surveying})?(?<place>{area-own})(?:{local-body})"));
        office = Pattern.compile(cues.expand("{figure-office}$"));
        self = Pattern.compile(cues.expand("^(?:{figure-itself})(?!{figure-not-itself})"));
        speaking = Pattern.compile(cues.expand("{figure-speech}"));
        localBody = Pattern.compile(
                cues.expand(
                        "(?:^|[，；：、])(?:{according-to}|{figure-surveying})?(?<place>(?!{area-whole}|{area-unnamed})(?:(?!{not-in-place-name})\\p{IsHan}){2,3}?(?:{ending-province}|{ending-autonomous-region}|{ending-city}|{ending-county}|{ending-zone}))(?:{local-body})"));
    }

    /** The country that texts speak of as theirs. */
    Optional<Entity> country() {
        return country;
    }

    /** Whether a text speaks of the country as of its own, by a body that acts for it or as what lies at home. */
    boolean isAtHome(String text) {
        return nationalBody.matcher(text).find() || home.matcher(text).find();
    }

    /** Whether something named is a place by its name, not a word for places of a sort: 国家级开发区, 这条大河, 景区. */
    boolean isPlace(Passage passage, Mention mention) {
        Entity thing = mention.entity();
        return thing.type() == ThingType.REGION
                && (!thing.isOpen()
                        || !classWord.matcher(thing.label()).matches()
                                && !sort.matcher(passage.text(mention.span())).find());
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

    /** Whether a heading names a region, not only a manner that is called after it: 中国式. */
    boolean isNamed(String name, String heading) {
        return Pattern.compile(Pattern.quote(name) + notManner).matcher(heading).find();
    }

    /** Whether some words for regions stand beside each other in a title's list: 苏州、武汉. */
    boolean listsPlaces(String title, Map<String, Entity> named) {
        return named.keySet().stream().anyMatch(first -> named.keySet().stream()
                .filter(second -> !named.get(first).equals(named.get(second)))
                .anyMatch(second -> Pattern.compile(Pattern.quote(first) + joint + Pattern.quote(second))
                        .matcher(title)
                        .find()));
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

    /** The country, where a clause speaks of what lies at home. */
    List<Entity> ofHome(Figures here, int start, int end) {
        return atHome.matcher(here.passage().text().substring(start, end)).find()
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

    /** A place of whose rank an office is named before {@code end} that goes without its name: 省统计局 in an article about 江苏省. */
    Optional<Based<Entity>> ofOwnBody(Figures here, int end, Optional<Based<Entity>> topic) {
        Matcher matcher = ownBody.matcher(here.passage().text().substring(0, end));
        return topic.filter(t -> matcher.find() && t.value().label().endsWith(matcher.group("place")));
    }

    /** The country, where a body that acts for all of it is named before {@code end}. */
    List<Entity> ofNationalBody(Figures here, int end) {
        return nationalBody.matcher(here.passage().text().substring(0, end)).find()
                ? country.stream().toList()
                : List.of();
    }
}
