package concordat.persistence;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.BoardReportWriter;
import concordat.domain.board.MadeBoardReport;
import concordat.domain.board.Progress;
import concordat.domain.board.Register;
import concordat.domain.board.RegisterWriter;
import concordat.domain.board.Withheld;
import concordat.domain.settings.RagSettings;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands in for the files, which are another room's: writes what each row is called, one a line. */
@Dependent
class RowsOnRecord implements BoardReportWriter, RegisterWriter {
    @Override
    public MadeBoardReport write(
            BoardReport report,
            BoardReportCover cover,
            BoardReportRows rows,
            OutputStream out,
            OutputStream prints,
            @Nullable OutputStream page,
            Progress progress) {
        List<String> lines = new ArrayList<>();
        SettingsInForce settings = rows.settings(report).of(cover.partnership());
        RagSettings rag = settings.rag();
        lines.add("rated by %d/%d/%d, %d months"
                .formatted(rag.dueSoonDays(), rag.amberSlips(), rag.redSlips(), settings.renewalMonths()));
        rows.agreements(report, row -> {
            lines.add("agreement " + row.reference());
            lines.add("owed by it: " + row.openObligations() + " open, " + row.overdueObligations() + " overdue");
        });
        rows.decisions(report, row -> lines.add("decision " + row.question() + " " + row.standing(report.trueAt())));
        rows.actions(report, row -> lines.add("action " + row.reference()));
        rows.meetings(report).forEach(row -> {
            lines.add(
                    "meeting " + row.reference() + " " + row.quorate() + ", " + row.minimumAttendance() + "% expected");
            CommitteeId committee = row.committee();
            rows.attendance(report, committee).forEach(member -> lines.add("member " + member.name()));
        });
        rows.counts(report).forEach((register, count) -> lines.add("on record " + register + " " + count));
        rows.evidence(report, row -> lines.add("track " + row.trustName()));
        rows.honoraryArrangements(report, row -> lines.add("honorary " + row.reference() + " " + row.standing()));
        rows.programmes(
                report,
                row -> lines.add("programme %s %s, next %s, touching %s, %d outputs, research: %s"
                        .formatted(
                                row.programme().name(),
                                row.programme().status(),
                                row.milestone(),
                                row.services(),
                                row.outputs(),
                                row.research())));
        if (!report.isPublication()) {
            rows.journey()
                    .criteria(
                            report,
                            row -> lines.add("criterion %s of %s: %s, %s, evidence %s, %s"
                                    .formatted(
                                            row.code(),
                                            row.trustName(),
                                            row.state().words(),
                                            row.state().cautions().stream()
                                                    .map(caution ->
                                                            caution.kind().name())
                                                    .toList(),
                                            row.evidence().stream()
                                                    .map(piece -> piece.reference())
                                                    .toList(),
                                            row.plan().nextStep())));
            rows.journey()
                    .routes(
                            report,
                            row -> lines.add("route of %s: %s by %s, %s %s, until %s"
                                    .formatted(
                                            row.trustName(),
                                            row.isAward() ? "AWARD" : row.step(),
                                            row.decider(),
                                            row.done(),
                                            row.votes(),
                                            row.expires())));
            rows.journey()
                    .aims(
                            report,
                            row -> lines.add("aim %s: %s | %s | %s"
                                    .formatted(
                                            row.aim(),
                                            row.measures().replace("\n", "; "),
                                            row.programmes().replace("\n", "; "),
                                            row.decisions())));
            rows.journey()
                    .services(
                            report,
                            row -> lines.add("service %s of %s in %d: %s of %s, %d studies, %s"
                                    .formatted(
                                            row.name(),
                                            row.organisationName(),
                                            row.year(),
                                            row.used(),
                                            row.places(),
                                            row.research(),
                                            row.programmes().replace("\n", "; "))));
        }
        rows.placements(
                report,
                row -> lines.add("placed at %s in %d: %d of %d, %s"
                        .formatted(
                                row.serviceName(),
                                row.year(),
                                row.counts().used(),
                                row.counts().places(),
                                row.income().isPresent())));
        rows.measures(
                report,
                row -> lines.add("measured %s %s %s, %s"
                        .formatted(
                                row.measure().name(),
                                row.measure()
                                        .series()
                                        .latest()
                                        .map(point -> point.figure()
                                                .words(row.measure().unit()))
                                        .orElse("never"),
                                row.measure().series().chart().variation(),
                                row.narrative().telling())));
        further(report, rows, lines);
        for (Withheld withheld : rows.withheld(report)) {
            lines.add("withheld " + withheld.reason() + " " + withheld.rows());
        }
        try {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            prints.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String content = Sha256.hex(String.join("\n", lines));
        return new MadeBoardReport(1, content, List.of(new MadeBoardReport.Sheet("Rows", content)), List.of());
    }

    /** Writes that register among a few. */
    @Override
    public void write(
            Register register, BoardReport report, BoardReportCover cover, BoardReportRows rows, OutputStream out) {
        List<String> lines = new ArrayList<>();
        switch (register) {
            case DECISIONS -> rows.decisions(report, row -> lines.add(row.part() + " " + row.question()));
            case INTERESTS -> rows.declared().interests(report, row -> lines.add(row.name()));
            case ATTENDANCE ->
                rows.attendance(report, Objects.requireNonNull(report.committee()))
                        .forEach(row -> lines.add(row.name()));
            default -> throw new UnsupportedOperationException(register.words());
        }
        try {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void further(BoardReport report, BoardReportRows rows, List<String> lines) {
        rows.committees().forwardPlans(report, plan -> plan.lines()
                .forEach(line -> lines.add("planned %s %s at %s, %s, put off %s"
                        .formatted(
                                line.work().title(), line.marks(), plan.meetings(), line.status(), line.deferred()))));
        rows.committees()
                .betweenMeetings(
                        report,
                        row -> lines.add("without meeting %s %s, consulted %s"
                                .formatted(row.question(), row.standing(report.trueAt()), row.consulted())));
        rows.committees()
                .termsOfReference(
                        report,
                        row -> lines.add("terms %d %s %s, approved by %s"
                                .formatted(
                                        row.version(), row.status(report.trueAt()), row.review(), row.approvedBy())));
        rows.principalRisks(
                report,
                row -> lines.add("risk %s of %s: %s, %s, %s"
                        .formatted(
                                row.reference(),
                                row.held().name(),
                                row.band(),
                                row.held().trend().orElse(null),
                                row.event())));
        rows.committees()
                .publications(
                        report,
                        row -> lines.add(
                                "published %s %s %s by %s".formatted(row.kind(), row.what(), row.part(), row.by())));
        if (!report.isPublication()) {
            rows.commitments()
                    .obligations(
                            report,
                            row -> lines.add("due %s on %s %s by %s to %s, %s, answered %s"
                                    .formatted(
                                            row.title(),
                                            row.due(),
                                            row.status(),
                                            row.owedBy(),
                                            row.owedTo(),
                                            String.valueOf(row.evidence()).replace("\n", "; "),
                                            row.answers())));
            rows.commitments()
                    .seals(
                            report,
                            row -> lines.add(
                                    "seal " + row.number() + " of " + row.organisation() + " on " + row.document()));
            rows.declared()
                    .declarations(
                            report,
                            row -> lines.add(
                                    "declared by " + row.person() + ": " + row.nature() + " " + row.handling()));
        }
        rows.declared()
                .interests(
                        report,
                        row -> lines.add(
                                row.declared() == null
                                        ? "interests of " + row.name() + ": nil, " + row.confirmed()
                                        : "interests of %s on %s: %s %s, approved by %s"
                                                .formatted(
                                                        row.name(),
                                                        row.committees(),
                                                        row.declared().concern(),
                                                        row.declared().standing(),
                                                        row.declared().approver())));
    }
}
