/**
 * A page in, articles out: the page taken apart, with every decision's score and doubt, and a ledger of what became of
 * every character. The rooms behind this one are its stages: {@code line}, {@code block}, {@code join}, {@code draft}, and
 * {@code likeness}, which several of them ask; {@code record} takes their place where a page is a collection. Here the drafts are written out as articles.
 */
@NullMarked
package xinzhi.ingest.layout;

import org.jspecify.annotations.NullMarked;
