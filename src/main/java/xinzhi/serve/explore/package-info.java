/** A part of the graph around some things, to look at and to take away. */
@NullMarked
package xinzhi.serve.explore;

import org.jspecify.annotations.NullMarked;
