/** How disputes are kept and read. */
@NullMarked
package concordat.persistence.agreement.dispute;

import org.jspecify.annotations.NullMarked;
