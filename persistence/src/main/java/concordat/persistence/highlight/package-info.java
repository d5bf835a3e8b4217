/** How highlight reports are kept and listed. */
@NullMarked
package concordat.persistence.highlight;

import org.jspecify.annotations.NullMarked;
