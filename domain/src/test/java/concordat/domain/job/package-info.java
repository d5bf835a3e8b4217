@NullMarked
package concordat.domain.job;

import org.jspecify.annotations.NullMarked;
