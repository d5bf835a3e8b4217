/** Pages of principal risks and appetites. */
@NullMarked
package concordat.web.risk;

import org.jspecify.annotations.NullMarked;
