/** An article in; mentions, claims, observations and statements out, each with its evidence. */
@NullMarked
package xinzhi.extract;

import org.jspecify.annotations.NullMarked;
