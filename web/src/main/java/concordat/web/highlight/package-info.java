/** Pages of highlight reports. */
@NullMarked
package concordat.web.highlight;

import org.jspecify.annotations.NullMarked;
