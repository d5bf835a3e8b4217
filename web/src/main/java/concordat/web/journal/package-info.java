/** Pages of the journal. */
@NullMarked
package concordat.web.journal;

import org.jspecify.annotations.NullMarked;
