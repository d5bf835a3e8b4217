@NullMarked
package concordat.domain.honorary;

import org.jspecify.annotations.NullMarked;
