/** How programmes and services are kept and read. */
@NullMarked
package concordat.persistence.programme;

import org.jspecify.annotations.NullMarked;
