@NullMarked
package concordat.domain.appraisal;

import org.jspecify.annotations.NullMarked;
