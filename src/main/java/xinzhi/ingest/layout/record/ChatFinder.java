package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;

/** What members of a group forwarded to one another: messages that begin with a headline and go on with a text. */
final class ChatFinder {
    private static final int FEWEST = 3;
    private static final int SHORTEST_TEXT = 50;

    private final Sheet sheet;
    private final HeadReader heads;
    private final ClipCutter cutter;

    ChatFinder(Sheet sheet, HeadReader heads, ClipCutter cutter) {
        this.sheet = sheet;
        this.heads = heads;
        this.cutter = cutter;
    }

    /** Some of the texts must say where they are from: people who only talk are no collection. */
    List<Clip> find() {
        List<Integer> stamps = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.is(i, "sender")) {
                stamps.add(i);
            }
        }
        List<Clip> clips = new ArrayList<>();
        String author = "";
        for (int s = 0; stamps.size() >= FEWEST && s < stamps.size(); s++) {
            int start = stamps.get(s) + 1;
            int end = s + 1 == stamps.size() ? sheet.size() : stamps.get(s + 1);
            if (start == end || sheet.prose(start, end) < SHORTEST_TEXT) {
                continue;
            }
            if (sheet.isHeadline(start) && !sheet.isProse(start) && !isSpeaker(start)) {
                clips.add(cutter.cut(heads.read(start, end), end));
                author = sender(stamps.get(s));
            } else if (!clips.isEmpty()
                    && sender(stamps.get(s)).equals(author)
                    && (sheet.is(start, "continued")
                            || sender(stamps.get(s - 1)).equals(author))) {
                clips.add(goingOn(clips.remove(clips.size() - 1), start, end));
            }
        }
        return clips.stream().anyMatch(c -> c.provenance().signs()) ? clips : List.of();
    }

    /** The minutes of a talk have stamps too, with the speaker below each. */
    private boolean isSpeaker(int i) {
        return sheet.text(i).matches(".*[:：]");
    }

    /** A text too long for one message, though others may have spoken in between. */
    private Clip goingOn(Clip clip, int start, int end) {
        Clip rest = cutter.cut(new Head(start, start, List.of(), List.of(), Provenance.NOTHING), end);
        List<Line> body = new ArrayList<>(clip.body());
        body.addAll(rest.body());
        List<Line> said = new ArrayList<>(clip.said());
        said.addAll(rest.said());
        return new Clip(clip.title(), said, body, clip.provenance().and(rest.provenance()));
    }

    private String sender(int stamp) {
        return sheet.find(stamp, "sender").flatMap(Forms.Match::who).orElse("");
    }
}
