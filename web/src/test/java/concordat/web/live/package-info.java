/** Streams of events, as the server calls them. */
@NullMarked
package concordat.web.live;

import org.jspecify.annotations.NullMarked;
