/** A network as a picture that can be printed. */
@NullMarked
package xinzhi.export.picture;

import org.jspecify.annotations.NullMarked;
