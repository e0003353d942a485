package xinzhi.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every thing that the lexicon files name, by key and by form. */
public final class Lexicon {
    private final Map<String, LexiconEntry> byKey = new LinkedHashMap<>();
    private final Map<String, List<LexiconEntry>> byForm = new LinkedHashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();

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
        for (LexiconEntry entry : byKey.values()) {
            Set<String> all = new HashSet<>();
            climb(entry, all);
            above.put(entry.key(), Set.copyOf(all));
        }
    }

    private void climb(LexiconEntry entry, Set<String> all) {
        for (String parent : entry.parents()) {
            if (all.add(parent)) {
                byKey(parent).ifPresent(p -> climb(p, all));
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
        return byForm.getOrDefault(form, List.of());
    }

    /** Whether the trees have the upper thing somewhere above the lower: its kind, its whole, or where it lies. */
    public boolean isAbove(String upper, String lower) {
        return above.getOrDefault(lower, Set.of()).contains(upper);
    }

    /** Every form that stands for some entry. */
    public Collection<String> forms() {
        return byForm.keySet();
    }
}
