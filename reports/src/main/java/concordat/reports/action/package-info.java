/** The action log of a committee as a workbook. */
@NullMarked
package concordat.reports.action;

import org.jspecify.annotations.NullMarked;
