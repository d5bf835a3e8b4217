/** Pages of the risks of agreements. */
@NullMarked
package concordat.web.agreement.risk;

import org.jspecify.annotations.NullMarked;
