/**
 * The lines of a page in, its scholarly papers out, if it is of papers: they stand in order, and their labels tell what is
 * headline, authors, abstract, text, and what is none of it.
 */
@NullMarked
package xinzhi.ingest.layout.paper;

import org.jspecify.annotations.NullMarked;
