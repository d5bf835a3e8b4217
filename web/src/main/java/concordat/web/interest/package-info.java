/** The pages of the register of interests. */
@NullMarked
package concordat.web.interest;

import org.jspecify.annotations.NullMarked;
