/** {@code ontology/*.ttl} read, checked, compiled and handed out: lexicon, cues, rules. */
@NullMarked
package xinzhi.ontology;

import org.jspecify.annotations.NullMarked;
