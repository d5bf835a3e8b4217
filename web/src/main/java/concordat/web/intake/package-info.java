/** Pages on which registers are brought in, and the work on them that goes on behind. */
@NullMarked
package concordat.web.intake;

import org.jspecify.annotations.NullMarked;
