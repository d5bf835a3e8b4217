/** Meetings of committees: calling them, the agenda, who was in the room, and interests declared on items. */
@NullMarked
package concordat.domain.meeting;

import org.jspecify.annotations.NullMarked;
