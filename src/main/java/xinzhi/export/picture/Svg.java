package xinzhi.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import xinzhi.export.format.GraphFormat;
import xinzhi.export.format.Xml;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Column;

/** A picture for the web and for drawing programs. It names fonts and needs none to be written. */
public final class Svg implements GraphFormat {
    private static final String STYLE = "text { font-family: system-ui, \"PingFang SC\", \"Microsoft YaHei\", "
            + "\"Noto Sans CJK SC\", \"Noto Sans SC\", \"WenQuanYi Micro Hei\", sans-serif } "
            + ".label { paint-order: stroke; stroke: #ffffff; stroke-width: 3px; stroke-opacity: .8; "
            + "stroke-linejoin: round }";

    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Poster poster = new Poster(drawing);
        String width = Column.number(poster.width(), 0);
        String height = Column.number(poster.height(), 0);
        List<String> attributes = List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "lang",
                "zh");
        try {
            Xml.document(
                    out,
                    xml -> xml.element("svg", attributes, () -> {
                        xml.text("title", List.of(), drawing.network().title());
                        xml.text("desc", List.of(), drawing.network().description());
                        xml.text("style", List.of(), STYLE);
                        poster.draw(new SvgCanvas(xml));
                    }));
        } catch (SvgCanvas.Failed e) {
            throw new IOException(e.getCause());
        }
    }
}
