/** Annotated pages, read and checked. */
@NullMarked
package xinzhi.learn.gold;

import org.jspecify.annotations.NullMarked;
