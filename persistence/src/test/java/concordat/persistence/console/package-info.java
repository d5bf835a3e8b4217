/** Tests against a real PostgreSQL. */
@NullMarked
package concordat.persistence.console;

import org.jspecify.annotations.NullMarked;
