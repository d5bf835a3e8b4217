/** The risks of agreements, with their scores over time. */
@NullMarked
package concordat.domain.agreement.risk;

import org.jspecify.annotations.NullMarked;
