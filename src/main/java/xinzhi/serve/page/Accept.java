package xinzhi.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a client would rather have: an {@code Accept} or {@code Accept-Language} header with its q-values. */
public final class Accept {
    private final List<Wish> wishes;

    /** @param header may be empty: then everything is welcome */
    public Accept(String header) {
        this.wishes = Arrays.stream(header.split(","))
                .map(Wish::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The offer with the highest q-value, the earlier of equals; empty where none is acceptable. */
    public <T> Optional<T> best(List<T> offers, Function<T, String> name) {
        Optional<T> best = Optional.empty();
        double bestQuality = 0;
        for (T offer : offers) {
            double quality = quality(name.apply(offer));
            if (quality > bestQuality) {
                best = Optional.of(offer);
                bestQuality = quality;
            }
        }
        return best;
    }

    /** The q-value of the most specific wish that covers it; 0 where none does. */
    private double quality(String name) {
        if (wishes.isEmpty()) {
            return 1;
        }
        int closest = 0;
        double quality = 0;
        for (Wish wish : wishes) {
            int closeness = wish.closeness(name);
            if (closeness > closest) {
                closest = closeness;
                quality = wish.quality;
            }
        }
        return quality;
    }

    private record Wish(String range, double quality) {
        static Optional<Wish> of(String part) {
            String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            if (pieces[0].isEmpty()) {
                return Optional.empty();
            }
            String quality = Arrays.stream(pieces)
                    .filter(p -> p.startsWith("q="))
                    .map(p -> p.substring(2))
                    .findFirst()
                    .orElse("1");
            return quality.matches("[01](\\.\\d{0,3})?")
                    ? Optional.of(new Wish(pieces[0], Double.parseDouble(quality)))
                    : Optional.empty();
        }

        /** 3 the same, 2 the same kind ({@code text/*}, {@code zh-CN} for {@code zh}), 1 anything, 0 not covered. */
        int closeness(String name) {
            if (range.equals(name)) {
                return 3;
            }
            if (range.endsWith("/*") && name.startsWith(range.substring(0, range.length() - 1))
                    || range.startsWith(name + "-")) {
                return 2;
            }
            return range.equals("*/*") || range.equals("*") ? 1 : 0;
        }
    }
}
