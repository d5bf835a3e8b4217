/** The partners: what they are, by which codes they are known, and what they are called since when. */
@NullMarked
package concordat.web.partner;

import org.jspecify.annotations.NullMarked;
