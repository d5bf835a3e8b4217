/** Tells the pages that follow a meeting that something has changed, and nothing more. */
@NullMarked
package concordat.web.live;

import org.jspecify.annotations.NullMarked;
