package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Forms;

/** Tells what is printed over a document or bulletin, its kind or name, from the title below it. */
final class Letterhead {
    private final List<Block> blocks;
    private final Forms forms;

    private Letterhead(List<Block> blocks, Forms forms) {
        this.blocks = blocks;
        this.forms = forms;
    }

    /** The blocks, with those above all text that say what is below as furniture, if a title of its own is below. */
    static List<Block> mark(List<Block> blocks, Forms forms) {
        Letterhead letterhead = new Letterhead(blocks, forms);
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < blocks.size() && !blocks.get(i).is(Kind.BODY); i++) {
            if (blocks.get(i).is(Kind.HEAD) && letterhead.is(i)) {
                marked.set(i, blocks.get(i).as(Kind.FURNITURE));
            }
        }
        return marked;
    }

    private boolean is(int index) {
        String text = blocks.get(index).text();
        if (forms.find("kindOfDocument", text).isPresent()) {
            return isAboveTitle(index) || isAboveOrder(index);
        }
        return forms.find("bulletin", text).isPresent()
                && (forms.find("issueLine", form(index + 1)).isPresent() || forms.isDocumentNumber(form(index + 1)));
    }

    private String form(int index) {
        return blocks.get(index).lines().get(0).form();
    }

    private boolean isAboveTitle(int index) {
        int i = index + 1;
        while (i < blocks.size() && blocks.get(i).is(Kind.FURNITURE)) {
            i++;
        }
        return i < blocks.size()
                && blocks.get(i).is(Kind.HEAD)
                && forms.isDocumentTitle(blocks.get(i).text());
    }

    /** Its number, the paragraph that puts something into force, and the title of that right below the day of signature. */
    private boolean isAboveOrder(int index) {
        int i = index + 1;
        while (i < blocks.size() && blocks.get(i).is(Kind.FURNITURE)) {
            i++;
        }
        boolean order = i < blocks.size()
                && i > index + 1
                && forms.find("promulgation", blocks.get(i).text()).isPresent();
        while (order && i < blocks.size() && !forms.isDate(form(i))) {
            i++;
        }
        return order && i + 1 < blocks.size() && blocks.get(i + 1).is(Kind.HEAD);
    }
}
