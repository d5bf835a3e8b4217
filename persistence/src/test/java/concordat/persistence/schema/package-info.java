/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.schema;

import org.jspecify.annotations.NullMarked;
