/** What holds for the house as a whole. */
@NullMarked
package concordat;

import org.jspecify.annotations.NullMarked;
