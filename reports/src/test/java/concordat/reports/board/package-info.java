/** Tests of the board report, with fictional people and records, read back by Apache POI and opened by LibreOffice. */
@NullMarked
package concordat.reports.board;

import org.jspecify.annotations.NullMarked;
