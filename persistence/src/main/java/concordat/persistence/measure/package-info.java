/** How measures and their values are kept and read. */
@NullMarked
package concordat.persistence.measure;

import org.jspecify.annotations.NullMarked;
