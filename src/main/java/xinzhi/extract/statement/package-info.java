/** Sentences in, definitions, quotations, challenges and recommendations out. */
@NullMarked
package xinzhi.extract.statement;

import org.jspecify.annotations.NullMarked;
