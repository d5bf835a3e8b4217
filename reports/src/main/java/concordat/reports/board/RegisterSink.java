package concordat.reports.board;

import concordat.domain.board.Register;
import concordat.reports.workbook.Table;
import java.util.function.Consumer;

/** Takes the registers of a report one after the other. */
interface RegisterSink {
    /** Whether a register is taken at all: what has to be read before its table is known is not read for nothing. */
    default boolean wants(Register register) {
        return true;
    }

    /**
     * Takes a register, or a part of it: attendance and forward plan come in one for each committee.
     *
     * @param source gives the rows, in their order, each time that it is asked
     */
    <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source);
}
