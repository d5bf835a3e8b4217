/** The pages of the aims of the partnership. */
@NullMarked
package concordat.web.aim;

import org.jspecify.annotations.NullMarked;
