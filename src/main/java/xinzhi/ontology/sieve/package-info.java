/** Sees in one pass over a text whether a regular expression may match in it. */
@NullMarked
package xinzhi.ontology.sieve;

import org.jspecify.annotations.NullMarked;
