/** Committees: their legal form, parties, seats and terms of reference, the rules by which they decide. */
@NullMarked
package concordat.domain.committee;

import org.jspecify.annotations.NullMarked;
