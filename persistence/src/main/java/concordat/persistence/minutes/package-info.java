/** How minutes are kept and listed. */
@NullMarked
package concordat.persistence.minutes;

import org.jspecify.annotations.NullMarked;
