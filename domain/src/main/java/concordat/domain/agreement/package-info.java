/** Agreements between organisations: what they say, how far they have come, and whether they are in force. */
@NullMarked
package concordat.domain.agreement;

import org.jspecify.annotations.NullMarked;
