/** The views of the graph for Gephi and others, to choose, narrow down and download. */
@NullMarked
package xinzhi.serve.exports;

import org.jspecify.annotations.NullMarked;
