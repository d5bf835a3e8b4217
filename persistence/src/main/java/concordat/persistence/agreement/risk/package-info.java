/** How risks of agreements are kept and read. */
@NullMarked
package concordat.persistence.agreement.risk;

import org.jspecify.annotations.NullMarked;
