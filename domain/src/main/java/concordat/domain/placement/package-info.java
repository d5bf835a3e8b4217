/** Placements of students in services, and the tariff that is paid for their weeks. */
@NullMarked
package concordat.domain.placement;

import org.jspecify.annotations.NullMarked;
