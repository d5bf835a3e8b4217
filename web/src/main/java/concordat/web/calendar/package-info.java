/** Days that are proclaimed as bank holidays, or as ordinary days, for one year. */
@NullMarked
package concordat.web.calendar;

import org.jspecify.annotations.NullMarked;
