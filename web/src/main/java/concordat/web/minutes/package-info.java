/** Minutes: their register, the minutes of one part of a meeting, and what secretary, chair and members do with them. */
@NullMarked
package concordat.web.minutes;

import org.jspecify.annotations.NullMarked;
