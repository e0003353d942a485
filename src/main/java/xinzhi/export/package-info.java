/** Graphs for Gephi and its like, pictures of them, and dumps of the data. */
@NullMarked
package xinzhi.export;

import org.jspecify.annotations.NullMarked;
