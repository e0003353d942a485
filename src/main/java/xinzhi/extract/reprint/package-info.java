/** Articles in, those out that were printed before. */
@NullMarked
package xinzhi.extract.reprint;

import org.jspecify.annotations.NullMarked;
