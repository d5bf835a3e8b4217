/** How decisions, their legs, votes and links are kept, and what rules need to know of them. */
@NullMarked
package concordat.persistence.decision;

import org.jspecify.annotations.NullMarked;
