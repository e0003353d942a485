package xinzhi.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import xinzhi.export.format.GraphFormat;
import xinzhi.export.measure.Drawing;

/** A picture in pixels, two for each unit of the layout as far as the size allows. */
public final class Png implements GraphFormat {
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 40_000_000;

    /** @throws IllegalStateException where the machine has no Chinese font */
    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Poster poster = new Poster(drawing);
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (poster.width() * poster.height())));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(poster.width() * scale),
                (int) Math.ceil(poster.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            poster.draw(new ImageCanvas(graphics, ChineseFont.forTextOf(drawing)));
        } finally {
            graphics.dispose();
        }
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", target);
        }
    }
}
