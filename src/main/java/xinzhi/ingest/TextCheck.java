package xinzhi.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xinzhi.ingest.format.FrequentCharacters;
import xinzhi.ingest.format.Reason;

/** Whether decoded text is Chinese that can be read. */
final class TextCheck {
    private static final double LEAST_HAN = 0.3;
    private static final double MOST_KANA = 0.1;
    private static final double LEAST_FREQUENT = 0.12;
    private static final int ENOUGH_TO_JUDGE = 40;
    private static final double MOST_REPLACED = 0.005;
    private static final double MOST_TRACES = 0.003;

    private final FrequentCharacters frequent;
    private final List<String> traces;

    TextCheck(FrequentCharacters frequent, List<String> traces) {
        this.frequent = frequent;
        this.traces = traces;
    }

    /** What is wrong with it, if anything. */
    Optional<Outcome.Refused> of(String id, String text) {
        if (text.isBlank()) {
            return refused(id, Reason.EMPTY, "it holds nothing but white space; scan or export it again");
        }
        long replaced = text.chars().filter(c -> c == '\ufffd').count();
        if (replaced > MOST_REPLACED * text.length()) {
            String message = "characters were lost when it was saved (" + replaced
                    + " replacement characters); save it again from the original";
            return refused(id, Reason.GARBLED, message);
        }
        if (traces(text) > MOST_TRACES * text.length()) {
            return refused(id, Reason.GARBLED, garbled());
        }
        return language(id, text);
    }

    private Optional<Outcome.Refused> language(String id, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(FrequentCharacters::isHan).count();
        long kana = text.codePoints().filter(TextCheck::isKana).count();
        if (han == 0 || han < LEAST_HAN * letters || kana > MOST_KANA * letters) {
            double share = letters == 0 ? 0 : 100.0 * han / letters;
            String message = "it is not Chinese (%.0f %% of its letters are Chinese characters%s); leave it out";
            String also = kana > 0 ? ", but it has kana" : "";
            return refused(id, Reason.NOT_CHINESE, String.format(Locale.ROOT, message, share, also));
        }
        if (han >= ENOUGH_TO_JUDGE && frequent.shareOfHan(text) < LEAST_FREQUENT) {
            return refused(id, Reason.GARBLED, garbled());
        }
        return Optional.empty();
    }

    private static String garbled() {
        return "its characters make no sense, as when a text is read in the wrong encoding; save it again as UTF-8 from"
                + " the original";
    }

    private long traces(String text) {
        long count = 0;
        for (String trace : traces) {
            for (int at = text.indexOf(trace); at >= 0; at = text.indexOf(trace, at + trace.length())) {
                count++;
            }
        }
        return count;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private static Optional<Outcome.Refused> refused(String id, Reason reason, String message) {
        return Optional.of(new Outcome.Refused(id, reason, message));
    }
}
