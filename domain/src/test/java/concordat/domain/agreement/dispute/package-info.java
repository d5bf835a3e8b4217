@NullMarked
package concordat.domain.agreement.dispute;

import org.jspecify.annotations.NullMarked;
