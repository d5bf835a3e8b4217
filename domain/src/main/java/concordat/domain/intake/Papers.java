package concordat.domain.intake;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** The files that are handed out around an import. */
public interface Papers {
    /** An empty workbook with the headings of that register, and a sheet that says what to write into each column. */
    void template(RegisterKind register, List<Column> columns, OutputStream out);

    /**
     * What is wrong with the rows of a file, as separated values in which no spreadsheet sees a formula.
     *
     * @param rows passes on all of them, in their order
     */
    void problems(Consumer<Consumer<CheckedRow>> rows, OutputStream out);
}
