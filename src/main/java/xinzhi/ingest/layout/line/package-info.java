/**
 * The characters of a page in, its lines out: how they are set, their words with their places on the page, what the
 * layout rules say of them, and whom a byline or credit names.
 */
@NullMarked
package xinzhi.ingest.layout.line;

import org.jspecify.annotations.NullMarked;
