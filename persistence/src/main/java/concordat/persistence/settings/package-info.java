/** How settings are kept and read. */
@NullMarked
package concordat.persistence.settings;

import org.jspecify.annotations.NullMarked;
