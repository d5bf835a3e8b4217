/** The yearly audit of a committee as a workbook. */
@NullMarked
package concordat.reports.effectiveness;

import org.jspecify.annotations.NullMarked;
