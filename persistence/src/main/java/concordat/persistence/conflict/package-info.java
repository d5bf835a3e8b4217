/** How standing declarations and breaches are kept. */
@NullMarked
package concordat.persistence.conflict;

import org.jspecify.annotations.NullMarked;
