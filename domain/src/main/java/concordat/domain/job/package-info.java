/** Work that goes on behind the pages: asked for in the transaction of an act, done by whichever node is free. */
@NullMarked
package concordat.domain.job;

import org.jspecify.annotations.NullMarked;
