/** Pages of placements and their tariff. */
@NullMarked
package concordat.web.placement;

import org.jspecify.annotations.NullMarked;
