/** The page of the yearly audit of a committee. */
@NullMarked
package concordat.web.effectiveness;

import org.jspecify.annotations.NullMarked;
