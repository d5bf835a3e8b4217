/** The steps of the routes to the awards, with who decides, and which of them each trust has taken (US-2, US-3). */
@NullMarked
package concordat.domain.pathway.route;

import org.jspecify.annotations.NullMarked;
