package xinzhi.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every thing that the lexicon files name, by key and by form. */
public final class Lexicon {
    private final SortedMap<String, LexiconEntry> byKey = new TreeMap<>();
    private final Map<String, List<LexiconEntry>> byForm = new LinkedHashMap<>();

    public Lexicon(Collection<LexiconEntry> entries) {
        for (LexiconEntry entry : entries) {
            byKey.put(entry.key(), entry);
        }
        for (LexiconEntry entry : byKey.values()) {
            for (String form : entry.forms()) {
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** All entries, by key. */
    public Collection<LexiconEntry> entries() {
        return byKey.values();
    }

    public Optional<LexiconEntry> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The entries that this very form names, in the order of their keys; empty where none does. */
    public List<LexiconEntry> byForm(String form) {
        return List.copyOf(byForm.getOrDefault(form, List.of()));
    }

    /** Every form that stands for some entry. */
    public Collection<String> forms() {
        return byForm.keySet();
    }
}
