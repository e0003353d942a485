/** An article's words, the terms of the lexicon among them, and the phrases they make: what every stage reads. */
@NullMarked
package xinzhi.extract.word;

import org.jspecify.annotations.NullMarked;
