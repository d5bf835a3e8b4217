/** How agreements are kept and read. */
@NullMarked
package concordat.persistence.agreement;

import org.jspecify.annotations.NullMarked;
