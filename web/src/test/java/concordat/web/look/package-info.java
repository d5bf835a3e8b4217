/** What people may write into a field, and what a page's address says. */
@NullMarked
package concordat.web.look;

import org.jspecify.annotations.NullMarked;
