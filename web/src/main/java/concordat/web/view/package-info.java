/** Views of registers: shown above each register, kept, shared and deleted. */
@NullMarked
package concordat.web.view;

import org.jspecify.annotations.NullMarked;
