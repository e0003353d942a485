/** Sentences in, tokens out; the only room that knows HanLP. */
@NullMarked
package xinzhi.nlp;

import org.jspecify.annotations.NullMarked;
