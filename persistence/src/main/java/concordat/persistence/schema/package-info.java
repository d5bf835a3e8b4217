/** The schema and its migrations, run by the launcher as the owner; the application never migrates. */
@NullMarked
package concordat.persistence.schema;

import org.jspecify.annotations.NullMarked;
