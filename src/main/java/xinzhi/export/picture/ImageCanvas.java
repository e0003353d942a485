package xinzhi.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;

/** Pixels. */
final class ImageCanvas implements Canvas {
    private static final int SOLID = 255;

    private final Graphics2D graphics;
    private final Font font;

    ImageCanvas(Graphics2D graphics, Font font) {
        this.graphics = graphics;
        this.font = font;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void area(List<Point> corners, Ink ink) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.forEach(p -> path.lineTo(p.x(), p.y()));
        path.closePath();
        graphics.setColor(colour(ink));
        graphics.fill(path);
    }

    @Override
    public void curve(Point from, Point bend, Point to, double width, Ink ink, Note note) {
        graphics.setColor(colour(ink));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new QuadCurve2D.Double(from.x(), from.y(), bend.x(), bend.y(), to.x(), to.y()));
    }

    @Override
    public void circle(Point centre, double radius, Ink ink, Note note) {
        graphics.setColor(colour(ink));
        graphics.fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(Point base, String text, double size, boolean centred, Ink ink, boolean halo) {
        GlyphVector glyphs = font.deriveFont((float) size).createGlyphVector(graphics.getFontRenderContext(), text);
        double width = glyphs.getLogicalBounds().getWidth();
        Shape outline = glyphs.getOutline((float) (base.x() - (centred ? width / 2 : 0)), (float) base.y());
        if (halo) {
            graphics.setColor(new Color(SOLID, SOLID, SOLID, SOLID * 4 / 5));
            graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setColor(colour(ink));
        graphics.fill(outline);
    }

    private static Color colour(Ink ink) {
        Color solid = Color.decode(ink.colour());
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(SOLID * ink.opacity()));
    }
}
