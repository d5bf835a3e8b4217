/** Pages of honorary contracts, letters of access and joint appraisals. */
@NullMarked
package concordat.web.honorary;

import org.jspecify.annotations.NullMarked;
