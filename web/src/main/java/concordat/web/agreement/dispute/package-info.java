/** Pages of disputes about agreements. */
@NullMarked
package concordat.web.agreement.dispute;

import org.jspecify.annotations.NullMarked;
