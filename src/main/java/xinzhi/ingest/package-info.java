/** Files in, pages out; one class per file format. */
@NullMarked
package xinzhi.ingest;

import org.jspecify.annotations.NullMarked;
