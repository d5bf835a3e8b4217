/** How escalations and referrals are kept and listed. */
@NullMarked
package concordat.persistence.escalation;

import org.jspecify.annotations.NullMarked;
