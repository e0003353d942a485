/** The ontology as readers see it: its terms, rules, cue sets, shapes and trees, each with how much it is used. */
@NullMarked
package xinzhi.serve.vocabulary;

import org.jspecify.annotations.NullMarked;
