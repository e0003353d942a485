/** Annotated articles in, trained models out; the same articles give the same models. */
@NullMarked
package xinzhi.learn.train;

import org.jspecify.annotations.NullMarked;
