/** What a visitor asks for becomes a page or a document. */
@NullMarked
package xinzhi.serve.page;

import org.jspecify.annotations.NullMarked;
