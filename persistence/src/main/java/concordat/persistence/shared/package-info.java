/** What several features need to reach the database. */
@NullMarked
package concordat.persistence.shared;

import org.jspecify.annotations.NullMarked;
