/** Fuseki, and the pages and data of every resource. */
@NullMarked
package xinzhi.serve;

import org.jspecify.annotations.NullMarked;
