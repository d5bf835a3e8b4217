/** Views of registers that people keep: which rows, in which order, under a name of their own. */
@NullMarked
package concordat.domain.view;

import org.jspecify.annotations.NullMarked;
