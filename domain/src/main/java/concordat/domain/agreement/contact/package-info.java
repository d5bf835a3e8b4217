/** Whom to turn to about an agreement at each of its parties. */
@NullMarked
package concordat.domain.agreement.contact;

import org.jspecify.annotations.NullMarked;
