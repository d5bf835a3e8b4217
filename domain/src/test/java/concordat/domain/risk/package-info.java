/** Tests of principal risks. */
@NullMarked
package concordat.domain.risk;

import org.jspecify.annotations.NullMarked;
