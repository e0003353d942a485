package xinzhi.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every thing that the lexicon files name, by key and by form. */
public final class Lexicon {
    private final Map<String, LexiconEntry> byKey = new LinkedHashMap<>();
    private final Map<String, List<LexiconEntry>> byForm = new LinkedHashMap<>();

    public Lexicon(Collection<LexiconEntry> entries) {
        entries.stream()
                .sorted(Comparator.comparing(LexiconEntry::key))
                .forEach(entry -> byKey.put(entry.key(), entry));
        for (LexiconEntry entry : byKey.values()) {
            for (String form : entry.forms()) {
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
            }
        }
        byForm.replaceAll((form, named) -> List.copyOf(named));
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
        return byForm.getOrDefault(form, List.of());
    }

    /** Every form that stands for some entry. */
    public Collection<String> forms() {
        return byForm.keySet();
    }
}
