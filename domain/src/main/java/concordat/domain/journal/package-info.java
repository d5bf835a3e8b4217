/** Reading the journal: what happened, who did it, in which capacity, to what, and when (RC-8). */
@NullMarked
package concordat.domain.journal;

import org.jspecify.annotations.NullMarked;
