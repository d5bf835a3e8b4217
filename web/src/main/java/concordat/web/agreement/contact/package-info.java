/** Pages of the contacts of agreements. */
@NullMarked
package concordat.web.agreement.contact;

import org.jspecify.annotations.NullMarked;
