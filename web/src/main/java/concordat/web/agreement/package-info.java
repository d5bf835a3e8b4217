/** Pages of agreements. */
@NullMarked
package concordat.web.agreement;

import org.jspecify.annotations.NullMarked;
