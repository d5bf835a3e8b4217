/** How schemes of reservation and delegation are kept. */
@NullMarked
package concordat.persistence.scheme;

import org.jspecify.annotations.NullMarked;
