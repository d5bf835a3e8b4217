/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.usecase;

import org.jspecify.annotations.NullMarked;
