/** A network in the formats of graph programs, written as a stream. */
@NullMarked
package xinzhi.export.format;

import org.jspecify.annotations.NullMarked;
