package concordat.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.intake.Cell;
import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.Column;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.Problem;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.Tables;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cells are read as what their file keeps them, and what is handed out can be handed in. */
class HandedInTablesTest {
    private final Tables tables = new HandedInTables();

    @Test
    void dates_numbers_and_texts_are_told_apart() {
        String row = "<row r='1'><c r='A1' t='inlineStr'><is><t>Heading</t></is></c></row><row r='3'>"
                + "<c r='A3' s='1'><v>46112</v></c><c r='B3' s='2'><v>46112.75</v></c><c r='C3' s='3'><v>0.30000000000000004</v></c>"
                + "<c r='D3' t='b'><v>1</v></c><c r='F3' t='str'><v> text </v></c><c r='G3' s='1'><v>59</v></c></row>";

        assertThat(read("a.xlsx", Hostile.honest().rows(row).bytes()).get(3))
                .containsExactly(
                        Cell.day(LocalDate.of(2026, 3, 31)),
                        Cell.day(LocalDate.of(2026, 3, 31)),
                        Cell.number("0.3"),
                        Cell.truth(true),
                        Cell.EMPTY,
                        Cell.text("text"),
                        Cell.number("59"));
        assertThat(read(
                                "a.xlsx",
                                Hostile.honest()
                                        .workbook("<workbookPr date1904='1'/>")
                                        .rows(row)
                                        .bytes())
                        .get(3))
                .contains(Cell.day(LocalDate.of(2030, 4, 1)));
    }

    @Test
    void a_percentage_is_read_as_people_see_it_and_never_as_its_hundredth() {
        String row = "<row r='1'><c r='A1' t='inlineStr'><is><t>Heading</t></is></c></row><row r='2'>"
                + "<c r='A2' s='4'><v>0.85</v></c><c r='B2' s='5'><v>6.3E-2</v></c><c r='C2' s='6'><v>85</v></c></row>";

        assertThat(read("a.xlsx", Hostile.honest().rows(row).bytes()).get(2))
                .containsExactly(Cell.text("85%"), Cell.text("6.3%"), Cell.number("85"));
    }

    @Test
    void separated_values_are_read_as_excel_saves_them() {
        String text = "Title;Parties;Note\r\n\"A; \"\"B\"\"\";Zoë – Ltd;\"two\nlines\"\r\n;;\r\nC;D\r\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Map<Integer, List<Cell>> rows = read("a.csv", text.getBytes(charset));
            assertThat(rows.keySet()).containsExactly(1, 2, 4);
            assertThat(rows.get(2))
                    .containsExactly(Cell.text("A; \"B\""), Cell.text("Zoë – Ltd"), Cell.text("two\nlines"));
            assertThat(rows.get(4)).hasSize(2);
        }
        assertThat(read("a.csv", "\uFEFFa\tb,c\td\n1\t2".getBytes(StandardCharsets.UTF_8))
                        .get(1))
                .containsExactly(Cell.text("a"), Cell.text("b,c"), Cell.text("d"));
    }

    @Test
    void a_template_can_be_handed_in() {
        List<Column> columns = List.of(
                Column.required("a", "Agreement", "What it is.", "Library"),
                Column.optional("b", "Note", "Anything.", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HandedOutPapers().template(RegisterKind.SERVICES, columns, out);

        assertThat(read("a.xlsx", out.toByteArray()))
                .containsOnlyKeys(1)
                .containsEntry(1, List.of(Cell.text("Agreement"), Cell.text("Note")));
    }

    @Test
    void no_spreadsheet_sees_a_formula_in_a_list_of_problems() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HandedOutPapers()
                .problems(
                        use -> use.accept(new CheckedRow(
                                2,
                                Outcome.WRONG,
                                "=cmd|' /C calc'!A0",
                                List.of(new Problem("A2", "+1 \"is\" no date"), new Problem("B2", "@x")))),
                        out);

        assertThat(read("a.csv", out.toByteArray()).values())
                .hasSize(3)
                .contains(List.of(
                        Cell.text("2"),
                        Cell.text("A2"),
                        Cell.text("'=cmd|' /C calc'!A0"),
                        Cell.text("'+1 \"is\" no date")));
    }

    private Map<Integer, List<Cell>> read(String name, byte[] file) {
        Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
        tables.read(name, file, rows::put);
        return rows;
    }
}
