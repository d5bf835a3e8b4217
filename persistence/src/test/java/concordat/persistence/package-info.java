/** The real database under test, and the people in it. */
@NullMarked
package concordat.persistence;

import org.jspecify.annotations.NullMarked;
