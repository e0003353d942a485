/** What every export of a graph is made of: vertices, edges, and the columns that describe them. */
@NullMarked
package xinzhi.export.network;

import org.jspecify.annotations.NullMarked;
