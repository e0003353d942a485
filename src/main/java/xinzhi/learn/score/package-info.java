/** What was extracted, held against what a reader found: precision, recall and F1 of every task. */
@NullMarked
package xinzhi.learn.score;

import org.jspecify.annotations.NullMarked;
