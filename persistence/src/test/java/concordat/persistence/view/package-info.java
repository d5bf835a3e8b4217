@NullMarked
package concordat.persistence.view;

import org.jspecify.annotations.NullMarked;
