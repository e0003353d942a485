/**
 * The lines of a page in, its blocks out in the order of the page, each with its kind: body text, heading, byline,
 * credit, caption ...
 */
@NullMarked
package xinzhi.ingest.layout.block;

import org.jspecify.annotations.NullMarked;
