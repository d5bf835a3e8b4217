/** Excel workbooks, streamed: real tables with typed columns, small pages around them, and nothing held in memory that grows with the rows. */
@NullMarked
package concordat.reports.workbook;

import org.jspecify.annotations.NullMarked;
