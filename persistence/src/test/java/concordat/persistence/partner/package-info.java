/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.partner;

import org.jspecify.annotations.NullMarked;
