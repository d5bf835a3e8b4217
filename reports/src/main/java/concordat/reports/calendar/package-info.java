/** Meetings as calendars read them. */
@NullMarked
package concordat.reports.calendar;

import org.jspecify.annotations.NullMarked;
