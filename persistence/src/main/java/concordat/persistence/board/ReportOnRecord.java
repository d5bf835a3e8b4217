package concordat.persistence.board;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is on record of a board report that was made, as the owner of the database reads it to check a file.
 *
 * @param making which making of the report
 * @param reader for whom and in what capacity
 * @param fileHash the SHA-256 of the file that was handed out, in hexadecimal digits
 * @param form the canonical form of the content
 * @param sheets in their order
 * @param stamps the cells that are no part of the content
 */
public record ReportOnRecord(
        UUID making,
        UUID reportId,
        String reader,
        LocalDate trueAt,
        long knownAt,
        Instant producedAt,
        String fileHash,
        int form,
        String contentHash,
        List<Sheet> sheets,
        List<String> stamps) {

    public ReportOnRecord {
        sheets = List.copyOf(sheets);
        stamps = List.copyOf(stamps);
    }

    /** A sheet, with the SHA-256 of what it says. */
    public record Sheet(String name, String contentHash) {}

    /** The one of which that is the very file. */
    public static Optional<ReportOnRecord> byFile(Connection owner, String fileHash) throws SQLException {
        return find(owner, "r.file_hash = ?", fileHash);
    }

    /** The last making of a report. */
    public static Optional<ReportOnRecord> byId(Connection owner, UUID reportId) throws SQLException {
        return find(owner, "r.report_id = ?", reportId);
    }

    private static Optional<ReportOnRecord> find(Connection owner, String which, Object wanted) throws SQLException {
        String question = "select r.* from concordat.board_report r where r.made_at is not null and " + which
                + " order by r.produced_at desc limit 1";
        try (PreparedStatement statement = owner.prepareStatement(question)) {
            statement.setObject(1, wanted);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(of(owner, row)) : Optional.empty();
            }
        }
    }

    private static ReportOnRecord of(Connection owner, ResultSet row) throws SQLException {
        UUID making = row.getObject("id", UUID.class);
        return new ReportOnRecord(
                making,
                row.getObject("report_id", UUID.class),
                row.getString("reader"),
                row.getObject("true_at", LocalDate.class),
                row.getLong("known_at"),
                row.getObject("produced_at", OffsetDateTime.class).toInstant(),
                row.getString("file_hash"),
                row.getInt("canonical_form"),
                row.getString("content_hash"),
                sheets(owner, making),
                row.getString("stamps").lines().toList());
    }

    private static List<Sheet> sheets(Connection owner, UUID making) throws SQLException {
        List<Sheet> sheets = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(
                "select name, content_hash from concordat.board_report_sheet where making_id = ? order by number")) {
            statement.setObject(1, making);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sheets.add(new Sheet(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return sheets;
    }

    /** The prints of its cells. */
    public InputStream prints(Connection owner) throws SQLException {
        List<InputStream> pieces = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(
                "select prints from concordat.board_report_prints where making_id = ? order by number")) {
            statement.setObject(1, making);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pieces.add(new ByteArrayInputStream(rows.getBytes(1)));
                }
            }
        }
        return new SequenceInputStream(Collections.enumeration(pieces));
    }
}
