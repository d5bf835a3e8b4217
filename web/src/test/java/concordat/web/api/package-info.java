/** What programs send, read field by field. */
@NullMarked
package concordat.web.api;

import org.jspecify.annotations.NullMarked;
