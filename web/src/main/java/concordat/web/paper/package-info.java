/** Papers: asked for, written, approved, accepted and read. */
@NullMarked
package concordat.web.paper;

import org.jspecify.annotations.NullMarked;
