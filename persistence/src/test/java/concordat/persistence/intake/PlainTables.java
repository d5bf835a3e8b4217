package concordat.persistence.intake;

import concordat.domain.intake.Cell;
import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.Column;
import concordat.domain.intake.Papers;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.Tables;
import jakarta.enterprise.context.Dependent;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A table as these tests write it down: a line for each row, cells parted by bars. */
@Dependent
class PlainTables implements Tables, Papers {
    @Override
    public void read(String name, byte[] content, Rows rows) {
        int number = 0;
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (!line.isBlank()) {
                rows.row(
                        number, Arrays.stream(line.split("\\|")).map(Cell::text).toList());
            }
        }
    }

    @Override
    public void template(RegisterKind register, List<Column> columns, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        columns.forEach(column -> writer.println(column.heading()));
    }

    @Override
    public void problems(Consumer<Consumer<CheckedRow>> rows, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        rows.accept(row -> row.problems().forEach(problem -> writer.println(problem.words())));
    }
}
