/** How obligations are kept, and their due dates reckoned for lists. */
@NullMarked
package concordat.persistence.agreement.obligation;

import org.jspecify.annotations.NullMarked;
