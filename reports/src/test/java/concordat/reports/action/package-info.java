/** Tests of the action log as a workbook. */
@NullMarked
package concordat.reports.action;

import org.jspecify.annotations.NullMarked;
