/** The register of honorary contracts and letters of access (AG-13). */
@NullMarked
package concordat.domain.honorary;

import org.jspecify.annotations.NullMarked;
