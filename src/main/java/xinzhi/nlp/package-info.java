/** Sentences in, tokens out, forms found in them, and how words follow each other; the only room that knows HanLP. */
@NullMarked
package xinzhi.nlp;

import org.jspecify.annotations.NullMarked;
