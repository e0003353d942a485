/** The names of the vocabularies that the data speaks in, each written here and nowhere else. */
@NullMarked
package xinzhi.rdf;

import org.jspecify.annotations.NullMarked;
