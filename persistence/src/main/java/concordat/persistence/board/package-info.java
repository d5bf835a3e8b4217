/** What the board report is made from: every register as it was known at a position of the journal. */
@NullMarked
package concordat.persistence.board;

import org.jspecify.annotations.NullMarked;
