/** The home page, for each role what it needs first. */
@NullMarked
package concordat.web.home;

import org.jspecify.annotations.NullMarked;
