/** Tests of the trail. */
@NullMarked
package concordat.domain.trail;

import org.jspecify.annotations.NullMarked;
