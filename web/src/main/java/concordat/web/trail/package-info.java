/** The pages of the trail: walking it, linking what belongs together, and where it breaks off. */
@NullMarked
package concordat.web.trail;

import org.jspecify.annotations.NullMarked;
