/** How search asks the database. */
@NullMarked
package concordat.persistence.search;

import org.jspecify.annotations.NullMarked;
