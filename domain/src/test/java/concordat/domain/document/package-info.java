@NullMarked
package concordat.domain.document;

import org.jspecify.annotations.NullMarked;
