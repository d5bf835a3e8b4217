/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.pathway;

import org.jspecify.annotations.NullMarked;
