/**
 * What one party to an agreement owes another by it: on which days, with what evidence that it was met, and whether those
 * to whom it is owed have accepted that.
 */
@NullMarked
package concordat.domain.agreement.obligation;

import org.jspecify.annotations.NullMarked;
