/** Bank holidays that are proclaimed for one year, beyond those that follow from the calendar. */
@NullMarked
package concordat.domain.calendar;

import org.jspecify.annotations.NullMarked;
