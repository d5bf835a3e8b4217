/** Tests of bringing registers in. */
@NullMarked
package concordat.persistence.intake;

import org.jspecify.annotations.NullMarked;
