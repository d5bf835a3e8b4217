/** The principal risks of a partnership (Board Assurance Framework), what partners bear of them, and how scores are rated. */
@NullMarked
package concordat.domain.risk;

import org.jspecify.annotations.NullMarked;
