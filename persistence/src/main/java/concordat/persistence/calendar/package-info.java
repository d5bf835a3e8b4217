/** How proclaimed days are kept. */
@NullMarked
package concordat.persistence.calendar;

import org.jspecify.annotations.NullMarked;
