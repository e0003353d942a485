/** Words and facets in, hits and exact counts out. */
@NullMarked
package xinzhi.serve.search;

import org.jspecify.annotations.NullMarked;
