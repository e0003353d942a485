/** Gold in; trained models and accuracy figures out. */
@NullMarked
package xinzhi.learn;

import org.jspecify.annotations.NullMarked;
