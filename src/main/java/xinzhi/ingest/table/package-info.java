/** Tables that hold an article in each row, as crawlers and press databases export them: the rows in, a page for each out. */
@NullMarked
package xinzhi.ingest.table;

import org.jspecify.annotations.NullMarked;
