/** How the pages ask the store: named queries with a limit of time, and steps from resource to resource. */
@NullMarked
package xinzhi.serve.ask;

import org.jspecify.annotations.NullMarked;
