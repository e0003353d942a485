/** Trained linear models, read and applied: features in, probabilities with their reasons out. */
@NullMarked
package xinzhi.extract.model;

import org.jspecify.annotations.NullMarked;
