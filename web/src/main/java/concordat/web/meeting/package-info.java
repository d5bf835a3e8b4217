/** Pages of meetings: the register, the calendar, one meeting with its agenda, and the officer's work in the room. */
@NullMarked
package concordat.web.meeting;

import org.jspecify.annotations.NullMarked;
