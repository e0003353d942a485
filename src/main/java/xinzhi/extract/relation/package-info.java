/** Clauses and mentions in, claims out. */
@NullMarked
package xinzhi.extract.relation;

import org.jspecify.annotations.NullMarked;
