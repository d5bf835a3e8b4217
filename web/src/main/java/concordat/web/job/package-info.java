/** Runs jobs on this node, and shows administrators what becomes of them. */
@NullMarked
package concordat.web.job;

import org.jspecify.annotations.NullMarked;
