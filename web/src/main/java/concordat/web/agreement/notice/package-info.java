/** Pages of notices given and received. */
@NullMarked
package concordat.web.agreement.notice;

import org.jspecify.annotations.NullMarked;
