/** Pages about standing declarations and breaches. */
@NullMarked
package concordat.web.conflict;

import org.jspecify.annotations.NullMarked;
