/** How contacts of agreements are kept and read. */
@NullMarked
package concordat.persistence.agreement.contact;

import org.jspecify.annotations.NullMarked;
