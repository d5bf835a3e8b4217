/** Looking for records. */
@NullMarked
package concordat.web.search;

import org.jspecify.annotations.NullMarked;
