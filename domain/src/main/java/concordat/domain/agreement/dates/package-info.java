/** What follows from the dates that are on record of an agreement: its term, its end, and what must be done by when. */
@NullMarked
package concordat.domain.agreement.dates;

import org.jspecify.annotations.NullMarked;
