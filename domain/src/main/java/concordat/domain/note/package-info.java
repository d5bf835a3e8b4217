/** What readers note on papers for themselves alone. */
@NullMarked
package concordat.domain.note;

import org.jspecify.annotations.NullMarked;
