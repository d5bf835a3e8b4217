/** The programming interface, used by programs as people's demonstration accounts. */
@NullMarked
package concordat.api;

import org.jspecify.annotations.NullMarked;
