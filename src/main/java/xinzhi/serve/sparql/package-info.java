/** The page to write a query on, and what its editor knows of the graph. */
@NullMarked
package xinzhi.serve.sparql;

import org.jspecify.annotations.NullMarked;
