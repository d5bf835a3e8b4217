@NullMarked
package concordat.persistence.honorary;

import org.jspecify.annotations.NullMarked;
