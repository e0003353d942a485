/** One class per command; the only room that wires the others. */
@NullMarked
package xinzhi.cli;

import org.jspecify.annotations.NullMarked;
