/** Articles in, those out that print the same text, and which of them is the original. */
@NullMarked
package xinzhi.extract.reprint;

import org.jspecify.annotations.NullMarked;
