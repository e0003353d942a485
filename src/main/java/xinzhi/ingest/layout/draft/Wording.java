package xinzhi.ingest.layout.draft;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.nlp.Latin;

/** A headline in one line: its lines joined, with a blank where each is a clause of its own. */
public final class Wording {
    private final Forms forms;
    private final KnownWords known;

    public Wording(Forms forms, KnownWords known) {
        this.forms = forms;
        this.known = known;
    }

    public String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Line line : blocks.stream().flatMap(b -> b.lines().stream()).toList()) {
            String words = words(line);
            if (text.length() > 0 && areClauses(text.toString(), words)) {
                text.append(' ');
            }
            text.append(words);
        }
        return text.toString();
    }

    /** Blanks stay between words of several characters each; letter-spacing goes. */
    private String words(Line line) {
        String form = line.form().substring(forms.leadingMarks(line.form()));
        List<String> words = new ArrayList<>(List.of(form.split(" ")));
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (text.length() > 0 && isBlankKept(text.toString(), word)) {
                text.append(' ');
            }
            text.append(word);
        }
        return text.toString();
    }

    private static boolean isBlankKept(String before, String after) {
        int start = before.lastIndexOf(' ') + 1;
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        if (Latin.isAsciiLetterOrDigit(left) != Latin.isAsciiLetterOrDigit(right)) {
            return false;
        }
        int least = Latin.isAsciiLetterOrDigit(left) ? 2 : 3;
        return before.length() - start >= least && after.length() >= least;
    }

    private boolean areClauses(String first, String second) {
        String last = first.substring(first.lastIndexOf(' ') + 1);
        boolean subtitle = second.startsWith("—") || second.startsWith("―");
        if (subtitle) {
            return true;
        }
        boolean alike = Math.abs(last.length() - second.length()) <= 1 && second.length() >= 4;
        boolean broken = forms.isDangling(first) || forms.neverBegins(second) || known.isWordAcross(first, second);
        return alike && !broken;
    }
}
