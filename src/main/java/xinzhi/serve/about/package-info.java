/** What the site says of itself to other programs: VoID, DCAT, schema.org, sitemap, OpenAPI. */
@NullMarked
package xinzhi.serve.about;

import org.jspecify.annotations.NullMarked;
