package xinzhi.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import xinzhi.export.picture.Canvas.Ink;
import xinzhi.export.picture.Canvas.Note;
import xinzhi.export.picture.Canvas.Point;

final class ImageCanvasTest {
    private static final int SIZE = 600;

    /** The number was the same on JDK 17 and 25; drawn as curves, some pixels were not. */
    @Test
    void whatIsDrawnHasTheSamePixelsOnEveryJdk() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.scale(1.7, 1.7);
        ImageCanvas canvas = new ImageCanvas(graphics, new Font(Font.DIALOG, Font.PLAIN, 12));
        Ink ink = new Ink("#7a4bb3", 0.55);
        for (int i = 0; i < 400; i++) {
            Point from = new Point(i * 37 % 351 + i / 7.0, i * 53 % 349 + i / 11.0);
            Point to = new Point(i * 71 % 347 + i / 13.0, i * 97 % 343 + i / 17.0);
            Bend bend = Bend.between(from, 4 + i % 9, to, 3 + i % 7, i % 2 == 0);
            canvas.curve(bend.from(), bend.by(), bend.to(), 0.7 + i % 5 / 3.0, ink, Note.NONE);
            canvas.circle(from, 4 + i % 9, ink, Note.NONE);
            canvas.area(bend.tip(5), ink);
            canvas.area(Hull.around(List.of(from, to), List.of(3.3, 5.1)), new Ink("#2f7d32", 0.02));
        }
        graphics.dispose();
        CRC32 sum = new CRC32();
        for (int pixel : image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE)) {
            sum.update(pixel >> 16);
            sum.update(pixel >> 8);
            sum.update(pixel);
        }
        assertEquals(4_197_116_362L, sum.getValue());
    }
}
