@NullMarked
package concordat.domain.agreement.obligation;

import org.jspecify.annotations.NullMarked;
