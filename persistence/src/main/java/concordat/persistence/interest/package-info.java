/** How the register of interests is kept and listed. */
@NullMarked
package concordat.persistence.interest;

import org.jspecify.annotations.NullMarked;
