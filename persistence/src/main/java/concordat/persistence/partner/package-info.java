/** How organisations and partnerships are kept and read. */
@NullMarked
package concordat.persistence.partner;

import org.jspecify.annotations.NullMarked;
