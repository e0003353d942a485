package xinzhi.extract;

import xinzhi.text.Sentence;

/** Told what each rule did with a sentence: where it stopped, or what it said. {@code explain} listens; a build does not. */
@FunctionalInterface
public interface Trace {
    Trace NONE = (sentence, rule, outcome) -> {};

    void note(Sentence sentence, String rule, String outcome);
}
