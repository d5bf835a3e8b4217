/** Minutes as Word documents. */
@NullMarked
package concordat.reports.minutes;

import org.jspecify.annotations.NullMarked;
