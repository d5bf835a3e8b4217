/** Formal notices under agreements, given and received, and where each party receives them. */
@NullMarked
package concordat.domain.agreement.notice;

import org.jspecify.annotations.NullMarked;
