/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.people;

import org.jspecify.annotations.NullMarked;
