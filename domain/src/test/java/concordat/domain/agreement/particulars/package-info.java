@NullMarked
package concordat.domain.agreement.particulars;

import org.jspecify.annotations.NullMarked;
