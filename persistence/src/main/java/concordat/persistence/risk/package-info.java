/** How principal risks and appetites are kept and read. */
@NullMarked
package concordat.persistence.risk;

import org.jspecify.annotations.NullMarked;
