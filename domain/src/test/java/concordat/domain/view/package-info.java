@NullMarked
package concordat.domain.view;

import org.jspecify.annotations.NullMarked;
