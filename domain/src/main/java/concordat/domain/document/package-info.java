/** Files that belong to a record: kept as they came, with their fingerprint. */
@NullMarked
package concordat.domain.document;

import org.jspecify.annotations.NullMarked;
