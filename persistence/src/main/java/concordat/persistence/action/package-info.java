/** How actions are kept and listed. */
@NullMarked
package concordat.persistence.action;

import org.jspecify.annotations.NullMarked;
