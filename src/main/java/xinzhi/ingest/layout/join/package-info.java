/**
 * Blocks in, the body text of the page out in reading order: cut into pieces where it breaks off, the pieces of each
 * article chained, with what was doubtful in it; and which headings are headlines.
 */
@NullMarked
package xinzhi.ingest.layout.join;

import org.jspecify.annotations.NullMarked;
