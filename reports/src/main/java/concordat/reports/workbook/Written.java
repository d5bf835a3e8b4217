package concordat.reports.workbook;

/**
 * A sheet that was written.
 *
 * @param table the name of its table, by which formulas find it
 * @param shows what its table shows, as the table said
 * @param rows rows of data on this sheet; 0 if the table holds only the words that there are none
 * @param continues whether it continues the sheet before it
 */
public record Written(String sheet, String table, String shows, long rows, boolean continues) {}
