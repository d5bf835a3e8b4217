@NullMarked
package concordat.persistence.job;

import org.jspecify.annotations.NullMarked;
