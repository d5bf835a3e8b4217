/** The settings of a partnership: their page, and the form by which an administrator changes one. */
@NullMarked
package concordat.web.settings;

import org.jspecify.annotations.NullMarked;
