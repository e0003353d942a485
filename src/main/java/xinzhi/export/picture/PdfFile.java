package xinzhi.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF, numbered as they are added. */
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();

    /** Keeps a number for an object that others have to name before it is made. */
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    int add(String object) {
        int number = reserve();
        set(number, object);
        return number;
    }

    void set(int number, String object) {
        objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param dictionary entries beside length and filter */
    int stream(String dictionary, String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(ascii("<< " + dictionary + " /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"));
        packed.writeTo(object);
        object.write(ascii("\nendstream"));
        objects.add(object.toByteArray());
        return objects.size();
    }

    /** @param root number of the catalogue */
    void write(OutputStream out, int root, int description) throws IOException {
        List<Long> offsets = new ArrayList<>();
        long at = write(out, 0, ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(at);
            at = write(out, at, ascii((i + 1) + " 0 obj\n"));
            at = write(out, at, objects.get(i));
            at = write(out, at, ascii("\nendobj\n"));
        }
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(o -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", o)));
        end.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root ")
                .append(root);
        end.append(" 0 R /Info ")
                .append(description)
                .append(" 0 R >>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
        out.write(ascii(end.toString()));
    }

    private static long write(OutputStream out, long at, byte[] bytes) throws IOException {
        out.write(bytes);
        return at + bytes.length;
    }

    /** A text outside of the page, such as a title or an address. */
    static String string(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.append('>').toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
