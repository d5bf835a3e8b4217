/** How a transaction begins and ends in the database: the entity manager, who acts, the journal, kept refusals. */
@NullMarked
package concordat.persistence.usecase;

import org.jspecify.annotations.NullMarked;
