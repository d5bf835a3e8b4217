@NullMarked
package concordat.domain.agreement.contact;

import org.jspecify.annotations.NullMarked;
