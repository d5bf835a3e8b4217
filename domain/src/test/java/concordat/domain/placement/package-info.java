/** Tests of placements and their tariff. */
@NullMarked
package concordat.domain.placement;

import org.jspecify.annotations.NullMarked;
