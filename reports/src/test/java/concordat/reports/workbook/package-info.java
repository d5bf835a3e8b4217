/** Tests of streamed workbooks, read back by Apache POI. */
@NullMarked
package concordat.reports.workbook;

import org.jspecify.annotations.NullMarked;
