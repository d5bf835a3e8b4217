/** Tests of the board report's own rules. */
@NullMarked
package concordat.domain.board;

import org.jspecify.annotations.NullMarked;
