/** The partners: organisations with their codes and dated names, and the partnerships to which they are party. */
@NullMarked
package concordat.domain.partner;

import org.jspecify.annotations.NullMarked;
