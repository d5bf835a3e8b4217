/** The register of agreements, taken away as a file. */
@NullMarked
package concordat.domain.agreement.register;

import org.jspecify.annotations.NullMarked;
