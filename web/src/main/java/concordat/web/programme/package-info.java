/** Pages of programmes and services. */
@NullMarked
package concordat.web.programme;

import org.jspecify.annotations.NullMarked;
