/** Meetings for calendars: files, and feeds behind secret addresses. */
@NullMarked
package concordat.web.feed;

import org.jspecify.annotations.NullMarked;
