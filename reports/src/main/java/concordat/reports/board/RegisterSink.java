package concordat.reports.board;

import concordat.domain.board.Register;
import concordat.reports.workbook.Table;
import java.util.function.Consumer;

/** Takes the registers of a report one after the other. */
interface RegisterSink {
    /**
     * Takes a register, or a part of it: attendance and forward plan come in one for each committee.
     *
     * @param source gives the rows, in their order, each time that it is asked
     */
    <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source);
}
