/** Disputes about agreements: the ladder that each climbs, step by step, and the clock of each step. */
@NullMarked
package concordat.domain.agreement.dispute;

import org.jspecify.annotations.NullMarked;
