/** How the files that belong to records are kept. */
@NullMarked
package concordat.persistence.document;

import org.jspecify.annotations.NullMarked;
