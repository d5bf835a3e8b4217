/** Tests of what programmes are made of. */
@NullMarked
package concordat.domain.programme.delivery;

import org.jspecify.annotations.NullMarked;
