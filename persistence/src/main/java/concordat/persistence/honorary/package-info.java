/** How honorary arrangements are kept and read. */
@NullMarked
package concordat.persistence.honorary;

import org.jspecify.annotations.NullMarked;
