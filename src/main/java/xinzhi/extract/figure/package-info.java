/** Sentences in, observations out: every number that measures something. */
@NullMarked
package xinzhi.extract.figure;

import org.jspecify.annotations.NullMarked;
