/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.agreement;

import org.jspecify.annotations.NullMarked;
