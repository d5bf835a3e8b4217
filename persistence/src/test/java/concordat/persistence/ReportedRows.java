package concordat.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.BoardReport;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.shared.CommitteeId;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A board report as its reader gets it, row by row; as {@link RowsOnRecord} writes it. */
public final class ReportedRows {
    /** By which words the rows of each register begin. */
    private static final Map<Register, String> BEGINNINGS = Map.ofEntries(
            Map.entry(Register.MEASURES, "measured "),
            Map.entry(Register.CRITERIA, "criterion "),
            Map.entry(Register.ROUTES, "route of "),
            Map.entry(Register.AIMS, "aim "),
            Map.entry(Register.SERVICES, "service "),
            Map.entry(Register.PROGRAMMES, "programme "),
            Map.entry(Register.PLACEMENTS, "placed "),
            Map.entry(Register.FORWARD_PLAN, "planned "),
            Map.entry(Register.BETWEEN_MEETINGS, "without meeting "),
            Map.entry(Register.TERMS, "terms "),
            Map.entry(Register.PUBLICATIONS, "published "),
            Map.entry(Register.OBLIGATIONS, "due "),
            Map.entry(Register.SEALS, "seal "),
            Map.entry(Register.INTERESTS, "interests of "),
            Map.entry(Register.DECLARATIONS, "declared by "),
            Map.entry(Register.BAF, "risk "));

    private final List<String> lines;

    private ReportedRows(List<String> lines) {
        this.lines = lines;
    }

    /** The report of that day as known now. */
    public static ReportedRows on(LocalDate day, World world, String reader, ReportForm form) {
        return of(BoardReport.asAt(null, day, lastPosition(), form), world, reader);
    }

    /** The report of that day as known at a position of the journal. */
    public static ReportedRows on(LocalDate day, long known, World world, String reader, ReportForm form) {
        return of(BoardReport.asAt(null, day, known, form), world, reader);
    }

    /** The report on one committee. */
    public static ReportedRows of(@Nullable CommitteeId committee, LocalDate day, World world, String reader) {
        return of(BoardReport.asAt(committee, day, lastPosition(), ReportForm.WORKING), world, reader);
    }

    private static ReportedRows of(BoardReport report, World world, String reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Postgres.running().console().as(world.actor(reader), DownloadingBoardReport.class, reports -> {
            PreparedBoardReport now = reports.prepare(
                    report.committee(), report.trueAt(), null, report.form(), ChangesSince.THE_LAST_REPORT);
            return reports.write(
                    new PreparedBoardReport(report, now.cover(), now.fileName()), out, OutputStream.nullOutputStream());
        });
        ReportedRows rows =
                new ReportedRows(List.of(out.toString(StandardCharsets.UTF_8).split("\n", -1)));
        rows.requireReconciliation();
        return rows;
    }

    /** Each register has as many rows as were counted on record (XL-11). */
    private void requireReconciliation() {
        BEGINNINGS.forEach((register, beginning) -> lines.stream()
                .filter(line -> line.startsWith("on record " + register + " "))
                .forEach(line -> assertThat(line)
                        .isEqualTo("on record " + register + " " + of(register).size())));
    }

    /** The rows of one register, in their order. */
    public List<String> of(Register register) {
        String beginning = BEGINNINGS.get(register);
        return lines.stream().filter(line -> line.startsWith(beginning)).toList();
    }

    /** Whether that register is counted at all. */
    public boolean has(Register register) {
        return lines.stream().anyMatch(line -> line.startsWith("on record " + register + " "));
    }

    /** All rows of all registers. */
    public String all() {
        return String.join("\n", lines);
    }

    /** The last position of the journal. */
    public static long lastPosition() {
        return Long.parseLong(
                Postgres.running().truth("select position from journal_counter").get(0));
    }
}
