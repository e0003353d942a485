/** A page in, articles out: the page taken apart, with every decision's score and doubt. */
@NullMarked
package xinzhi.ingest.layout;

import org.jspecify.annotations.NullMarked;
