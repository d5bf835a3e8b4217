@NullMarked
package concordat.domain.agreement.notice;

import org.jspecify.annotations.NullMarked;
