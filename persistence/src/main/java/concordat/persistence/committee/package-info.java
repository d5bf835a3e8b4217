/** How committees, their seats and their terms of reference are kept, and what rules need to know of them. */
@NullMarked
package concordat.persistence.committee;

import org.jspecify.annotations.NullMarked;
