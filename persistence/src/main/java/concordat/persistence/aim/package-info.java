/** How the aims of the partnership are read. */
@NullMarked
package concordat.persistence.aim;

import org.jspecify.annotations.NullMarked;
