package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;

/** News of one paragraph each, whose headline opens the paragraph in bold or brackets. */
final class ItemFinder {
    private static final int FEWEST = 3;

    private final Sheet sheet;
    private final ClipCutter cutter;

    ItemFinder(Sheet sheet, ClipCutter cutter) {
        this.sheet = sheet;
        this.cutter = cutter;
    }

    /** They are most of what the file says; what opens in bold or after a mark must say where it is from, for so do paragraphs. */
    List<Clip> find() {
        List<Integer> items = new ArrayList<>();
        int sure = 0;
        int length = 0;
        for (int i = 0; i < sheet.size(); i++) {
            Optional<Forms.Match> lead = sheet.find(i, "itemLead");
            if (lead.isPresent() && !sheet.isBeside(i)) {
                items.add(i);
                sure += lead.get().group("value").isEmpty() || cutter.endsWithSource(i, i + 1) ? 1 : 0;
                length += sheet.line(i).words().length();
            }
        }
        boolean collection =
                items.size() >= FEWEST && sure * 2 > items.size() && length * 2 > sheet.prose(0, sheet.size());
        return collection ? items.stream().map(i -> clip(i, items)).toList() : List.of();
    }

    /** With the paragraphs that follow it. */
    private Clip clip(int start, List<Integer> items) {
        int end = start + 1;
        while (end < sheet.size() && !items.contains(end) && sheet.isProse(end) && !sheet.isBeside(end)) {
            end++;
        }
        Forms.Match lead = sheet.find(start, "itemLead").orElseThrow();
        String group = List.of("value", "value2", "value3").stream()
                .filter(g -> lead.group(g).isPresent())
                .findFirst()
                .orElseThrow();
        List<Line> title = sheet
                .part(start, lead.matcher().start(group), lead.matcher().end(group))
                .stream()
                .toList();
        Clip rest = cutter.cut(new Head(start, start, title, List.of(), Provenance.NOTHING), end);
        List<Line> body = new ArrayList<>(rest.body());
        Line first = body.get(0);
        sheet.part(start, lead.matcher().end(), sheet.text(start).length())
                .map(l -> l.part(sheet.page(), l.start(), first.end()))
                .ifPresent(l -> body.set(0, l));
        return new Clip(title, rest.said(), body, rest.provenance());
    }
}
