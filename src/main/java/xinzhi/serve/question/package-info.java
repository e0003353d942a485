/** A question that comes with the program, the visitor's values for it, and its answer as a table, a picture or a file. */
@NullMarked
package xinzhi.serve.question;

import org.jspecify.annotations.NullMarked;
