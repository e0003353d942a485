package xinzhi.extract;

/** What a claim's object can be: a thing, or a trait in the article's own words. */
public sealed interface Argument {
    String label();

    /** A thing. */
    record Thing(Entity entity) implements Argument {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /** A phrase of the text, white space removed; only {@link Predicate#HAS_FEATURE} takes one. */
    record Phrase(String text) implements Argument {
        @Override
        public String label() {
            return text;
        }
    }
}
