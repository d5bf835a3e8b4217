/** Pages of the way to university status. */
@NullMarked
package concordat.web.pathway;

import org.jspecify.annotations.NullMarked;
