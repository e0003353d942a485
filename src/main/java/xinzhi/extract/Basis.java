package xinzhi.extract;

import java.util.Optional;
import xinzhi.text.Sentence;

/**
 * What the program goes by where the words beside a figure do not say a thing: another sentence; where there is none, the
 * article itself, by its date or by the region that it speaks of most.
 */
public record Basis(Optional<Sentence> sentence) {
    public static final Basis ARTICLE = new Basis(Optional.empty());

    public static Basis of(Sentence sentence) {
        return new Basis(Optional.of(sentence));
    }
}
