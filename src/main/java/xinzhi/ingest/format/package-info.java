/** A file's bytes in, the text that a reader of it sees out; one class per file format. */
@NullMarked
package xinzhi.ingest.format;

import org.jspecify.annotations.NullMarked;
