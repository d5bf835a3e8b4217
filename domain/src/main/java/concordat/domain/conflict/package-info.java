/** Conflicts of interest beyond one item: standing declarations of posts in another partner, and breaches (COI-12, COI-13). */
@NullMarked
package concordat.domain.conflict;

import org.jspecify.annotations.NullMarked;
