/** Meetings for calendars, and the secret addresses of these. */
@NullMarked
package concordat.persistence.feed;

import org.jspecify.annotations.NullMarked;
