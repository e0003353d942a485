package xinzhi.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Pixels. All is drawn in straight lines, curves in so short ones that nobody sees them: how a curve becomes pixels
 * differs from JDK to JDK, how a line does, does not.
 */
final class ImageCanvas implements Canvas {
    private static final int SOLID = 255;
    /** How far a line may be from the curve that it stands for. */
    private static final double FLAT = 0.02;

    private static final int STEPS = 24;
    private static final float HALO = 3;

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
        graphics.fill(ribbon(from, bend, to, width / 2));
    }

    @Override
    public void circle(Point centre, double radius, Ink ink, Note note) {
        graphics.setColor(colour(ink));
        graphics.fill(flat(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)));
    }

    @Override
    public void text(Point base, String text, double size, boolean centred, Ink ink, boolean halo) {
        GlyphVector glyphs = font.deriveFont((float) size).createGlyphVector(graphics.getFontRenderContext(), text);
        double width = glyphs.getLogicalBounds().getWidth();
        Shape outline = flat(glyphs.getOutline((float) (base.x() - (centred ? width / 2 : 0)), (float) base.y()));
        if (halo) {
            graphics.setColor(new Color(SOLID, SOLID, SOLID, SOLID * 4 / 5));
            graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
            graphics.draw(outline);
        }
        graphics.setColor(colour(ink));
        graphics.fill(outline);
    }

    /** A curve of some width: there along the one side, back along the other. */
    private static Shape ribbon(Point from, Point bend, Point to, double half) {
        Path2D ribbon = new Path2D.Double();
        ribbon.moveTo(from.x(), from.y());
        for (int step = 0; step < 2 * STEPS + 2; step++) {
            boolean back = step > STEPS;
            double t = (double) (back ? 2 * STEPS + 1 - step : step) / STEPS;
            double u = 1 - t;
            double alongX = u * (bend.x() - from.x()) + t * (to.x() - bend.x());
            double alongY = u * (bend.y() - from.y()) + t * (to.y() - bend.y());
            double side = (back ? -half : half) / Math.max(1e-9, Math.sqrt(alongX * alongX + alongY * alongY));
            ribbon.lineTo(
                    u * u * from.x() + 2 * u * t * bend.x() + t * t * to.x() - side * alongY,
                    u * u * from.y() + 2 * u * t * bend.y() + t * t * to.y() + side * alongX);
        }
        ribbon.closePath();
        return ribbon;
    }

    private static Shape flat(Shape shape) {
        PathIterator path = shape.getPathIterator(new AffineTransform());
        Path2D flat = new Path2D.Double(path.getWindingRule());
        flat.append(new FlatteningPathIterator(path, FLAT), false);
        return flat;
    }

    private static Color colour(Ink ink) {
        Color solid = Color.decode(ink.colour());
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(SOLID * ink.opacity()));
    }
}
