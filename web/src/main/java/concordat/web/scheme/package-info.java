/** The pages of schemes of reservation and delegation. */
@NullMarked
package concordat.web.scheme;

import org.jspecify.annotations.NullMarked;
