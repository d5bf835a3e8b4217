/** Measures and their values, on a real database. */
@NullMarked
package concordat.persistence.measure;

import org.jspecify.annotations.NullMarked;
