/** Clinical academics with a joint job plan, and their joint appraisals (AG-14). */
@NullMarked
package concordat.domain.appraisal;

import org.jspecify.annotations.NullMarked;
