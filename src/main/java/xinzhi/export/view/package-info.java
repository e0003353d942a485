/** Rows of a query in, a network out: the views by name, and what narrows them down. */
@NullMarked
package xinzhi.export.view;

import org.jspecify.annotations.NullMarked;
