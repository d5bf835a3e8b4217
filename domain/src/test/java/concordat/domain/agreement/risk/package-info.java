@NullMarked
package concordat.domain.agreement.risk;

import org.jspecify.annotations.NullMarked;
