/** How placements and their tariff are kept and read. */
@NullMarked
package concordat.persistence.placement;

import org.jspecify.annotations.NullMarked;
