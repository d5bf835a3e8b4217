/** Meetings in the calendars of those who attend them: one at a time, or by a feed of their own. */
@NullMarked
package concordat.domain.feed;

import org.jspecify.annotations.NullMarked;
