package concordat.persistence.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReports;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Keeps the fingerprints of board reports, and the prints of their cells in pieces of a megabyte, one of which is held at a time. */
@Dependent
class SqlBoardReports implements BoardReports {
    private static final int PIECE = 1_048_576;

    private final EntityManager entities;

    @Inject
    SqlBoardReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void begin(PreparedBoardReport prepared) {
        BoardReport report = prepared.report();
        BoardReportCover cover = prepared.cover();
        CommitteeId committee = report.committee();
        entities.createNativeQuery(
                        """
                        insert into concordat.board_report (id, report_id, partnership_id, committee_id, person_id, reader, form, true_at,
                                                            known_at, attendance_from, file_name, software, journal_head, produced_at)
                        values (:id, :report, :partnership, cast(nullif(:committee, '') as uuid), app.person(), :reader, :form, :true_at,
                                :known, :attendance, :file, :software, :head, :at)""")
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
        try (InputStream in = Files.newInputStream(prints)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                entities.createNativeQuery("insert into concordat.board_report_prints values (:id, :number, :piece)")
                        .setParameter("id", id)
                        .setParameter("number", number++)
                        .setParameter("piece", piece)
                        .executeUpdate();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
