/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.risk;

import org.jspecify.annotations.NullMarked;
