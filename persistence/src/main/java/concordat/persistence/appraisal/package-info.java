/** How the posts of clinical academics and their joint appraisals are kept and read. */
@NullMarked
package concordat.persistence.appraisal;

import org.jspecify.annotations.NullMarked;
