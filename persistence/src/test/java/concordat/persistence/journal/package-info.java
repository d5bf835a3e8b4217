/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.journal;

import org.jspecify.annotations.NullMarked;
