/** How views of registers are kept. */
@NullMarked
package concordat.persistence.view;

import org.jspecify.annotations.NullMarked;
