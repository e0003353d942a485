/** The data as RDF, whole or of one article or thing. */
@NullMarked
package xinzhi.export.dump;

import org.jspecify.annotations.NullMarked;
