/** How settings are kept, against a real database. */
@NullMarked
package concordat.persistence.settings;

import org.jspecify.annotations.NullMarked;
