package concordat.persistence.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportFile;
import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReports;
import concordat.domain.board.BothClocks;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.ReportForm;
import concordat.domain.job.JobState;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the fingerprints of board reports, and the prints of their cells and the files in pieces of a megabyte, one of which is held at a time. */
@Dependent
class SqlBoardReports implements BoardReports {
    private static final int PIECE = 1_048_576;

    private static final String RUNS =
            """
            select r.id, r.report_id, r.partnership_id, r.committee_id, r.reader, r.form, r.true_at, r.known_at, r.attendance_from,
                   r.since_true_at, r.since_known_at,
                   r.file_name, r.produced_at, r.made_at, r.bytes, r.file_hash, r.content_hash,
                   r.person_id = app.person() as own, j.state as work,
                   case when r.committee_id is not null then coalesce(c.name, 'A committee that you do not see any more') end as committee_name,
                   case when r.person_id = app.person() then coalesce(
                        (select string_agg(p.file, ',') from concordat.board_report_piece p where p.making_id = r.id and p.number = 0), '')
                   else '' end as kept
              from concordat.board_report r
              left join concordat.committee c on c.id = r.committee_id
              left join concordat.job j on j.subject_id = r.id and j.kind = 'board-report' and j.person_id = app.person()
             where %s
             order by r.produced_at desc, r.id desc
             limit :most""";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SqlBoardReports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void begin(PreparedBoardReport prepared) {
        BoardReport report = prepared.report();
        BoardReportCover cover = prepared.cover();
        CommitteeId committee = report.committee();
        entities.createNativeQuery(
                        """
                        insert into concordat.board_report (id, report_id, partnership_id, committee_id, person_id, reader, form, true_at,
                                                            known_at, attendance_from, since_true_at, since_known_at, file_name, software, journal_head, produced_at)
                        values (:id, :report, :partnership, cast(nullif(:committee, '') as uuid), app.person(), :reader, :form, :true_at,
                                :known, :attendance, cast(nullif(:since, '') as date), cast(nullif(:since_known, '') as bigint), :file, :software, :head, :at)""")
                .setParameter("id", cover.making())
                .setParameter("report", cover.reportId())
                .setParameter("partnership", cover.partnership().value())
                .setParameter(
                        "committee", committee == null ? "" : committee.value().toString())
                .setParameter("reader", cover.producedBy() + ", " + cover.capacity())
                .setParameter("form", report.form().name())
                .setParameter("true_at", report.trueAt())
                .setParameter("known", report.knownAt())
                .setParameter("attendance", report.attendanceFrom())
                .setParameter(
                        "since",
                        report.since().map(then -> then.trueAt().toString()).orElse(""))
                .setParameter(
                        "since_known",
                        report.since()
                                .map(then -> Long.toString(then.knownAt()))
                                .orElse(""))
                .setParameter("file", prepared.fileName())
                .setParameter("software", cover.software())
                .setParameter("head", cover.journalHead())
                .setParameter("at", cover.producedAt())
                .executeUpdate();
    }

    @Override
    public void complete(
            PreparedBoardReport report, MadeBoardReport made, String file, long bytes, Path prints, Instant at) {
        Object id = report.cover().making();
        keepSheets(id, made.sheets());
        keepPrints(id, prints);
        int kept = entities.createNativeQuery(
                        """
                        update concordat.board_report
                           set made_at = :at, bytes = :bytes, file_hash = :file, canonical_form = :form, content_hash = :content,
                               stamps = :stamps
                         where id = :id and made_at is null""")
                .setParameter("id", id)
                .setParameter("at", at)
                .setParameter("bytes", bytes)
                .setParameter("file", file)
                .setParameter("form", made.form())
                .setParameter("content", made.content())
                .setParameter("stamps", String.join("\n", made.stamps()))
                .executeUpdate();
        if (kept != 1) {
            throw new NotFound("board report");
        }
    }

    private void keepSheets(Object id, List<MadeBoardReport.Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            entities.createNativeQuery(
                            "insert into concordat.board_report_sheet values (:id, :number, :name, :content)")
                    .setParameter("id", id)
                    .setParameter("number", i)
                    .setParameter("name", sheets.get(i).name())
                    .setParameter("content", sheets.get(i).content())
                    .executeUpdate();
        }
    }

    private void keepPrints(Object id, Path prints) {
        keepPieces("insert into concordat.board_report_prints values (:id, :number, :piece)", id, prints);
    }

    private void keepPieces(String statement, Object id, Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                entities.createNativeQuery(statement)
                        .setParameter("id", id)
                        .setParameter("number", number++)
                        .setParameter("piece", piece)
                        .executeUpdate();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void noteRights(UUID making) {
        entities.createNativeQuery("select cast(app.note_report_rights(:id, :at) as text)")
                .setParameter("id", making)
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    @Override
    public void keep(UUID making, BoardReportFile which, Path file) {
        keepPieces(
                "insert into concordat.board_report_piece (making_id, file, number, content) values (:id, '" + which
                        + "', :number, :piece)",
                making,
                file);
    }

    @Override
    public void copy(UUID making, BoardReportFile which, OutputStream to) {
        try {
            int number = 0;
            for (byte[] piece = piece(making, which, number); piece.length > 0; piece = piece(making, which, number)) {
                to.write(piece);
                number++;
            }
            if (number == 0) {
                throw new NotFound("board report");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One piece of a file, of which no more than one is in memory; empty after the last. */
    private byte[] piece(UUID making, BoardReportFile which, int number) {
        List<?> found = entities.createNativeQuery(
                        "select p.content from concordat.board_report_piece p where p.making_id = :id and p.file = :file and p.number = :number",
                        byte[].class)
                .setParameter("file", which.name())
                .setParameter("id", making)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    @Override
    public int forgetFiles(Instant before) {
        return entities.createNativeQuery("delete from concordat.board_report_file where begun_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public Optional<BoardReportRun> find(UUID making) {
        return Row.find(
                entities.createNativeQuery(RUNS.formatted("r.id = :id"), Tuple.class)
                        .setParameter("id", making)
                        .setParameter("most", 1),
                SqlBoardReports::run);
    }

    @Override
    public List<BoardReportRun> latest(int most) {
        return Row.list(
                entities.createNativeQuery(RUNS.formatted("true"), Tuple.class).setParameter("most", most),
                SqlBoardReports::run);
    }

    @Override
    public Optional<BothClocks> lastBefore(BoardReport report) {
        CommitteeId committee = report.committee();
        return Row.find(
                entities.createNativeQuery(
                                """
                                select r.true_at, r.known_at from concordat.board_report r
                                 where r.made_at is not null and r.form = :form
                                   and r.committee_id is not distinct from cast(nullif(:committee, '') as uuid)
                                   and r.true_at < :day and r.known_at <= :known
                                 order by r.true_at desc, r.known_at desc, r.produced_at desc
                                 limit 1""",
                                Tuple.class)
                        .setParameter("form", report.form().name())
                        .setParameter(
                                "committee",
                                committee == null ? "" : committee.value().toString())
                        .setParameter("day", report.trueAt())
                        .setParameter("known", report.knownAt()),
                row -> new BothClocks(row.date("true_at"), row.number("known_at")));
    }

    @Override
    public List<BoardReportRun> ownLatest(int most) {
        return Row.list(
                entities.createNativeQuery(RUNS.formatted("r.person_id = app.person()"), Tuple.class)
                        .setParameter("most", most),
                SqlBoardReports::run);
    }

    private static BoardReportRun run(Row row) {
        return new BoardReportRun(
                row.id("id"),
                row.id("report_id"),
                new PartnershipId(row.id("partnership_id")),
                new BoardReport(
                        row.idOrNull("committee_id", CommitteeId::new),
                        row.date("true_at"),
                        row.number("known_at"),
                        row.date("attendance_from"),
                        ReportForm.valueOf(row.text("form")),
                        Optional.ofNullable(row.dateOrNull("since_true_at"))
                                .map(day -> new BothClocks(day, row.number("since_known_at")))),
                row.textOrNull("committee_name"),
                row.text("reader"),
                row.flag("own"),
                row.instant("produced_at"),
                row.text("file_name"),
                Optional.ofNullable(row.textOrNull("work")).map(JobState::valueOf),
                row.isNull("made_at") ? Optional.empty() : Optional.of(made(row)));
    }

    private static BoardReportRun.Made made(Row row) {
        return new BoardReportRun.Made(
                row.instant("made_at"),
                row.number("bytes"),
                row.text("file_hash"),
                row.text("content_hash"),
                Arrays.stream(row.text("kept").split(","))
                        .filter(file -> !file.isEmpty())
                        .map(BoardReportFile::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
