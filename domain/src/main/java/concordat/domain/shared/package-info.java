/** What every feature speaks: ids, terms, rules and the ways they can be broken, events and the journal. */
@NullMarked
package concordat.domain.shared;

import org.jspecify.annotations.NullMarked;
