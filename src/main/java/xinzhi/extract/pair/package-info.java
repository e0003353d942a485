/** Two mentions of one sentence in, the likelihood of each relation between them out, with its reasons. */
@NullMarked
package xinzhi.extract.pair;

import org.jspecify.annotations.NullMarked;
