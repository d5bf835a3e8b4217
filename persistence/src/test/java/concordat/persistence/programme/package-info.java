/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.programme;

import org.jspecify.annotations.NullMarked;
