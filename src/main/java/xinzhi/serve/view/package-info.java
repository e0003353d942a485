/** Named queries in, what the pages show out: values, with no open iterator and no HTML. */
@NullMarked
package xinzhi.serve.view;

import org.jspecify.annotations.NullMarked;
