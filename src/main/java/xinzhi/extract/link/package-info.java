/** Names that an article gives a thing in, to the one thing they stand for: aliases, short forms, places by their stems and people. */
@NullMarked
package xinzhi.extract.link;

import org.jspecify.annotations.NullMarked;
