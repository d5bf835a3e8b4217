/** How ready a trust is for university status: its criteria, its route and its evidence together. */
@NullMarked
package concordat.domain.pathway.readiness;

import org.jspecify.annotations.NullMarked;
