/** The executive's dashboard, and the rows behind each of its numbers. */
@NullMarked
package concordat.web.dashboard;

import org.jspecify.annotations.NullMarked;
