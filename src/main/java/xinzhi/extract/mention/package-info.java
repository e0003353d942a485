/** An article in, the things it names out: lexicon, open-vocabulary finders, linking. */
@NullMarked
package xinzhi.extract.mention;

import org.jspecify.annotations.NullMarked;
