/** Pages of escalations and referrals. */
@NullMarked
package concordat.web.escalation;

import org.jspecify.annotations.NullMarked;
