/** Private notes on papers. */
@NullMarked
package concordat.web.note;

import org.jspecify.annotations.NullMarked;
