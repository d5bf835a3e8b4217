/** Pages of what only some agreements have. */
@NullMarked
package concordat.web.agreement.particulars;

import org.jspecify.annotations.NullMarked;
