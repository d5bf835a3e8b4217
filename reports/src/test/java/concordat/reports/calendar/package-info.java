/** Calendars, read again. */
@NullMarked
package concordat.reports.calendar;

import org.jspecify.annotations.NullMarked;
