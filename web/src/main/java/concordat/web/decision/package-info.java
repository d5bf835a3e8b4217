/** Pages on which a committee's decisions are recorded, declared, voted on, read and followed. */
@NullMarked
package concordat.web.decision;

import org.jspecify.annotations.NullMarked;
