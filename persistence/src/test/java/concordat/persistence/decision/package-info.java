/** Committees, meetings and decisions against a real database: the officer's path, and who sees what of it. */
@NullMarked
package concordat.persistence.decision;

import org.jspecify.annotations.NullMarked;
