package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.extract.Citations;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Sentence;

/** Sentences in, {@link Coded} sentences out: mentions are joined into rows, with the light heads that follow them. */
final class Encoder {
    private static final char NOTION = '\uE000';
    private static final char OTHER = '\uE800';
    /** So many signs there are of each kind; what a sentence names beyond them stays words. */
    private static final int MOST = OTHER - NOTION;

    private static final char NO_SIGN = '·';

    private static final Set<ThingType> NOTIONS =
            Set.of(ThingType.CONCEPT, ThingType.INDUSTRY, ThingType.TECHNOLOGY, ThingType.PRODUCT);
    private static final Set<String> NOUN_TAGS = Set.of("n", "nz", "ng", "nl", "b", "nr", "nx", "gi", "nmc", "nis");

    private final Set<String> roles;
    private final Pattern row;
    private final Pattern kept;
    private final Citations citations;
    private final WordSet followers;
    private final WordSet verbs;

    /** Expects the cue sets {@code process-head}, {@code coordinator}, {@code row-modifier}, {@code et-cetera}, {@code reporter-title} ... */
    Encoder(Cues cues) {
        roles = cues.names().stream()
                .filter(name -> name.startsWith("role-") && !name.equals("role-kind"))
                .flatMap(name -> cues.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        String item =
                "(?:[\\uE000-\\uE7FF](?:(?:(?!(?:{verbal-head})(?![，；。、]|{of}|{lies-in}|{process-head}|{coordinator}|{et-cetera}|$))(?:{process-head})){1,3}(?![\\uE000-\\uEFFF]|{adjective}|{head-verb-tail}))?|[\\uE800-\\uEFFF])";
        String unknown = "(?:(?!{coordinator}|{of})[^\\uE000-\\uEFFF，；：。！？]){2,8}(?={coordinator}|{et-cetera})";
        String count = "(?:[0-9][0-9.]*[^\\uE000-\\uEFFF0-9，；：。！？、]{1,3}(?=、))?";
        // Nothing follows a row, so what it took need not be given back: a list of thousands then needs no deep stack.
        row = Pattern.compile(cues.expand(item + "(?:" + count + "{coordinator}(?:{row-modifier})?" + item + "|(?:、"
                + unknown + "){1,3}(?:{coordinator})" + item + ")*+"));
        kept = Pattern.compile(cues.expand("[（(]\\s*[^（）()\\s]{0,4}(?:{reporter-title})"));
        citations = new Citations(cues);
        verbs = new WordSet(WordSet.verbSets(cues).stream()
                .flatMap(name -> cues.words(name).stream())
                .toList());
        followers = WordSet.of(cues, "not-a-head", "adverb", "normative", "possible");
    }

    Coded encode(Reading reading, Sentence sentence) {
        Raw raw = Raw.of(reading, sentence, things(reading, sentence), kept, citations);
        StringBuilder code = new StringBuilder();
        int[] starts = new int[raw.length];
        int[] ends = new int[raw.length];
        List<Group> groups = new ArrayList<>();
        Coded plain = new Coded(reading, sentence, raw.text, raw.starts, raw.ends, List.of());
        Matcher m = row.matcher(raw.text);
        for (int i = 0; i < raw.length; ) {
            int end = i + 1;
            char c = raw.text.charAt(i);
            if (c >= NOTION && c <= Coded.LAST && m.find(i)) {
                end = split(plain, i, m.end());
                boolean head = isHead(plain, end);
                c = (char) ((head ? Coded.HEAD : Coded.MODIFIER) + groups.size());
                groups.add(new Group(raw.mentionsIn(i, end), plain.span(i, end), head));
            }
            starts[code.length()] = raw.starts[i];
            ends[code.length()] = raw.ends[end - 1];
            code.append(c);
            i = end;
        }
        int n = code.length();
        return new Coded(reading, sentence, code.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), groups);
    }

    /** In 支撑甲、乙促进丙 the row ends before 乙: a verb stands on both sides. Places and bodies act together. */
    private int split(Coded plain, int start, int end) {
        String text = plain.code();
        int last = text.lastIndexOf('、', end - 1);
        boolean several = last > start && last + 1 < end && isNotion(text.charAt(last + 1));
        boolean between =
                several && verbs.lengthAt(text, end, text.length()) > 0 && verbs.lengthBefore(text, 0, start) > 0;
        return between ? last : end;
    }

    private static boolean isNotion(char c) {
        return c >= NOTION && c < OTHER;
    }

    /** The mentions but for nouns that stand for a relation: 引擎, 基础; listed behind other things they are things too. */
    private List<Mention> things(Reading reading, Sentence sentence) {
        String text = reading.article().text();
        return reading.mentionsOf(sentence).stream()
                .filter(m -> !roles.contains(reading.text(m.span()))
                        || text.startsWith("、", m.span().start() - 1))
                .limit(MOST)
                .toList();
    }

    /** A row that a noun follows directly is only part of a longer phrase. */
    private boolean isHead(Coded plain, int after) {
        String text = plain.code();
        if (after >= text.length()) {
            return true;
        }
        if (Coded.isGroup(text.charAt(after))) {
            return false;
        }
        int n = Math.max(verbs.lengthAt(text, after, text.length()), followers.lengthAt(text, after, text.length()));
        if (n > 0 && plain.isWhole(after, after + n)) {
            return true;
        }
        return plain.tokenAt(after).map(t -> !NOUN_TAGS.contains(t.tag())).orElse(true);
    }

    /** The sentence with one character for each mention: one range for those that light heads may follow, one for others. */
    private static final class Raw {
        private final String text;
        private final int length;
        private final int[] starts;
        private final int[] ends;
        private final List<Mention> mentions;

        private Raw(String text, int[] starts, int[] ends, List<Mention> mentions) {
            this.text = text;
            length = text.length();
            this.starts = starts;
            this.ends = ends;
            this.mentions = mentions;
        }

        static Raw of(Reading reading, Sentence sentence, List<Mention> mentions, Pattern kept, Citations citations) {
            String source = reading.article().text();
            Marks marks = Marks.of(source, sentence.span(), kept, citations);
            StringBuilder text = new StringBuilder();
            int[] starts = new int[sentence.span().length()];
            int[] ends = new int[sentence.span().length()];
            int next = 0;
            for (int i = sentence.span().start(); i < sentence.span().end(); ) {
                boolean isMention =
                        next < mentions.size() && mentions.get(next).span().start() == i;
                int end = isMention ? mentions.get(next).span().end() : i + 1;
                if (isSide(source, i)) {
                    starts[text.length()] = i;
                    ends[text.length()] = i + 1;
                    text.append('、');
                }
                if (isMention ? !marks.hides(mentions.get(next).span()) : !marks.isDropped(i)) {
                    starts[text.length()] = i;
                    ends[text.length()] = end;
                    text.append(isMention ? sign(mentions.get(next), next) : plain(source.charAt(i)));
                }
                next += isMention ? 1 : 0;
                i = end;
            }
            int n = text.length();
            return new Raw(text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), mentions);
        }

        /** Where one quoted name follows another directly, they stand in a row: “甲”“乙”, 《甲》《乙》. */
        private static boolean isSide(String source, int at) {
            return at > 0
                    && (source.charAt(at) == '“' && source.charAt(at - 1) == '”'
                            || source.charAt(at) == '《' && source.charAt(at - 1) == '》');
        }

        /** A character of private use, as some fonts have for bullets, is no sign of a mention. */
        private static char plain(char c) {
            return Coded.isGroup(c) ? NO_SIGN : c;
        }

        private static char sign(Mention mention, int position) {
            return (char) ((NOTIONS.contains(mention.entity().type()) ? NOTION : OTHER) + position);
        }

        private List<Mention> mentionsIn(int from, int to) {
            List<Mention> in = new ArrayList<>();
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c >= NOTION && c < Coded.MODIFIER) {
                    in.add(mentions.get(c >= OTHER ? c - OTHER : c - NOTION));
                }
            }
            return in;
        }
    }
}
