/** How files with registers are kept, with what was made of them. */
@NullMarked
package concordat.persistence.intake;

import org.jspecify.annotations.NullMarked;
