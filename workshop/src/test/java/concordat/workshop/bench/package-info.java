/** What is measured of the workshop, by ./concordat bench. */
@NullMarked
package concordat.workshop.bench;

import org.jspecify.annotations.NullMarked;
