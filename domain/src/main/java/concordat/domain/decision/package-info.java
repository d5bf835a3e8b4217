/** Decisions: the question, its legs, votes and quorum, the arithmetic kept with it, and how it stands. */
@NullMarked
package concordat.domain.decision;

import org.jspecify.annotations.NullMarked;
