/** The TDB2 database and its text index: generations, transactions, named queries. */
@NullMarked
package xinzhi.store;

import org.jspecify.annotations.NullMarked;
