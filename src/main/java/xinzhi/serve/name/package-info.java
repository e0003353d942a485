/** What things are called on a page, and at which address they stand. */
@NullMarked
package xinzhi.serve.name;

import org.jspecify.annotations.NullMarked;
