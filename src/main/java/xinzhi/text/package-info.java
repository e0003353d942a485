/** A page, an article, its sentences, and spans into them. */
@NullMarked
package xinzhi.text;

import org.jspecify.annotations.NullMarked;
