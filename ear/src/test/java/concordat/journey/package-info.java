/** Journeys of people through the pages, in a real browser against the whole stack. */
@NullMarked
package concordat.journey;

import org.jspecify.annotations.NullMarked;
