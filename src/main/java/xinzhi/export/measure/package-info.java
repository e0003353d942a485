/** What is computed on a network: degrees, ranks, communities, places. */
@NullMarked
package xinzhi.export.measure;

import org.jspecify.annotations.NullMarked;
