/** The journal as it is kept: read for people, and recomputed for proof. */
@NullMarked
package concordat.persistence.journal;

import org.jspecify.annotations.NullMarked;
