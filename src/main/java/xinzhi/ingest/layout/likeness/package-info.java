/**
 * Texts of one page in, numbers out: what strings they share, how much they speak of the same, and which of them go
 * together best. Knows nothing of pages and their parts.
 */
@NullMarked
package xinzhi.ingest.layout.likeness;

import org.jspecify.annotations.NullMarked;
