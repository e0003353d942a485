/** What was extracted becomes RDF: IRIs, provenance, one named graph per article. */
@NullMarked
package xinzhi.graph;

import org.jspecify.annotations.NullMarked;
