/**
 * The text in reading order in, drafts out, one for each article, photo and figure: its blocks of text with the headline,
 * bylines, credits, columns and pull quotes that go with them.
 */
@NullMarked
package xinzhi.ingest.layout.draft;

import org.jspecify.annotations.NullMarked;
