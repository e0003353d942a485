/** What the pages show: values read from the store, with no open iterator and no HTML. */
@NullMarked
package xinzhi.serve.view;

import org.jspecify.annotations.NullMarked;
