/** Jobs as rows, and the channel on which nodes hear of them. */
@NullMarked
package concordat.persistence.job;

import org.jspecify.annotations.NullMarked;
