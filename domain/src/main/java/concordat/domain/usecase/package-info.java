/** The one framework room: what a use case is, who may knock, who acts, and what stands around every call. */
@NullMarked
package concordat.domain.usecase;

import org.jspecify.annotations.NullMarked;
