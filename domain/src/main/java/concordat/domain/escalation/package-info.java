/** Escalations and referrals: what a committee asks of the body above it or of another committee, until that one has answered. */
@NullMarked
package concordat.domain.escalation;

import org.jspecify.annotations.NullMarked;
