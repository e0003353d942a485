/**
 * Tells that a page holds several articles one after another, and which of its lines are each one's headline, its
 * provenance and its text; a page that shows no evidence of that is none of this room's business.
 */
@NullMarked
package xinzhi.ingest.layout.record;

import org.jspecify.annotations.NullMarked;
