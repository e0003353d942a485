/** An article in, the things it names out: finders, the model of things, and the review of both. */
@NullMarked
package xinzhi.extract.mention;

import org.jspecify.annotations.NullMarked;
