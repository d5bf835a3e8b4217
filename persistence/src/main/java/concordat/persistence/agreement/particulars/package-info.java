/** How what only some agreements have is kept and read. */
@NullMarked
package concordat.persistence.agreement.particulars;

import org.jspecify.annotations.NullMarked;
