/** The board report as an Excel workbook: cover, contents, notes, and a register on each of the sheets that follow. */
@NullMarked
package concordat.reports.board;

import org.jspecify.annotations.NullMarked;
