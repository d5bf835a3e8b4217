/** How formal notices are kept and read. */
@NullMarked
package concordat.persistence.agreement.notice;

import org.jspecify.annotations.NullMarked;
