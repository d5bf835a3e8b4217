/** Tests of how placements are kept. */
@NullMarked
package concordat.persistence.placement;

import org.jspecify.annotations.NullMarked;
