package xinzhi.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the language to speak with a visitor. */
final class Speech {
    private final Map<String, Words> words = new LinkedHashMap<>();

    Speech() {
        Words.LANGUAGES.forEach(language -> words.put(language, new Words(language)));
    }

    /** The one asked for by {@code ?lang=}, else by the browser, else English. */
    Words with(Ask ask) {
        String language = ask.parameter("lang")
                .filter(words::containsKey)
                .or(() -> new Accept(ask.acceptLanguage()).best(Words.LANGUAGES, l -> l))
                .orElse("en");
        return words.get(language);
    }
}
