/** The pack of a meeting: to be made, read and published. */
@NullMarked
package concordat.web.pack;

import org.jspecify.annotations.NullMarked;
