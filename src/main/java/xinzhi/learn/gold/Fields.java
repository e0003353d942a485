package xinzhi.learn.gold;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A JSON object whose fields are asked for by kind; one that lacks a field or has another kind there is refused.
 *
 * @param where what a message begins with: the file, and the object's place in it
 */
record Fields(JsonObject object, String where) {
    String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong("\"" + name + "\" is missing"));
    }

    /** Empty where the field is missing, null or blank. */
    Optional<String> optionalText(String name) {
        return value(name)
                .map(v -> v.isString() ? v.getAsString().value() : v.toString())
                .filter(t -> !t.isBlank());
    }

    double number(String name) {
        return value(name)
                .filter(JsonValue::isNumber)
                .map(v -> v.getAsNumber().value().doubleValue())
                .orElseThrow(() -> wrong("\"" + name + "\" must be a number"));
    }

    /** False where the field is missing. */
    boolean flag(String name) {
        Optional<JsonValue> value = value(name);
        if (value.filter(v -> !v.isBoolean()).isPresent()) {
            throw wrong("\"" + name + "\" must be true or false");
        }
        return value.filter(v -> v.getAsBoolean().value()).isPresent();
    }

    /** The objects of a list, none where the field is missing. */
    List<Fields> objects(String name) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> new Fields(array.get(i).getAsObject(), where + " " + name + "[" + i + "]"))
                .toList();
    }

    List<String> texts(String name) {
        return array(name).stream().map(v -> v.getAsString().value()).toList();
    }

    JsonArray array(String name) {
        return value(name)
                .map(v -> {
                    if (!v.isArray()) {
                        throw wrong("\"" + name + "\" must be a list");
                    }
                    return v.getAsArray();
                })
                .orElseGet(JsonArray::new);
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(object.get(name)).filter(v -> !v.isNull());
    }
}
