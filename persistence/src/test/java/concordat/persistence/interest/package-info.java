@NullMarked
package concordat.persistence.interest;

import org.jspecify.annotations.NullMarked;
