package xinzhi.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The pages' HTML. Everything that a template is given is escaped. Safe from many threads. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "xinzhi.serve.template");

    /** Renders {@code <name>.jte}. */
    public byte[] render(String name, Frame frame, Object view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(name + ".jte", Map.of("frame", frame, "view", view), out);
        return out.toByteArray();
    }
}
