@NullMarked
package concordat.domain.agreement.text;

import org.jspecify.annotations.NullMarked;
