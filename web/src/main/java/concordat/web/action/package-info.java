/** Pages on which the actions that follow from decisions are listed, reported on and agreed as complete. */
@NullMarked
package concordat.web.action;

import org.jspecify.annotations.NullMarked;
