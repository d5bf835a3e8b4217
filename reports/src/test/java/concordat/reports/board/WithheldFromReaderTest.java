package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.ReportForm;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Answers;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Verdict;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Purpose;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * What a reader may not see is in no part of the package: not in cells, shared strings, tables, charts and what these remember,
 * alternative texts, names, links or document properties. Who sees it has it in all kinds of parts, so the search finds it.
 */
class WithheldFromReaderTest {
    static final String WORD = "Numbatwise";
    private static final UUID ID = new UUID(0x4711, 0x4711);
    private static final CommitteeId PANEL = new CommitteeId(ID);

    @Test
    void who_sees_it_has_it_in_parts_of_many_kinds_and_who_does_not_in_none() throws IOException {
        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form);

            assertThat(kinds(telling(BoardReportWorkbookTest.bytes(report, new WithSomethingMore()), WORD)))
                    .as("%s", form)
                    .contains(
                            "xl/charts",
                            "xl/drawings",
                            "xl/sharedStrings.xml",
                            "xl/tables",
                            "xl/workbook.xml",
                            "xl/worksheets");
            assertThat(telling(BoardReportWorkbookTest.bytes(report, new FictionalRows()), WORD))
                    .as("%s", form)
                    .isEmpty();
            assertThat(telling(BoardReportWorkbookTest.bytes(report, new FictionalRows()), ID.toString()))
                    .isEmpty();
        }
        assertThat(telling(
                        BoardReportWorkbookTest.bytes(
                                BoardReportWorkbookTest.report(null, ReportForm.WORKING), new WithSomethingMore()),
                        ID.toString()))
                .as("addresses of records")
                .isNotEmpty();
    }

    @Test
    void charts_remember_nothing_of_it_but_what_the_table_beside_them_shows() throws IOException {
        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form);
            Map<String, String> with = parts(BoardReportWorkbookTest.bytes(report, new WithSomethingMore()));
            Map<String, String> without = parts(BoardReportWorkbookTest.bytes(report, new FictionalRows()));

            // Measures are not withheld from anybody at a partner: their charts stay as they are.
            List<String> measures = without.keySet().stream()
                    .filter(part -> part.startsWith("xl/charts/chart")
                            && without.getOrDefault(part, "").contains("Vacancy rate"))
                    .toList();
            assertThat(measures).hasSize(form == ReportForm.WORKING ? 1 : 0);
            assertThat(measures)
                    .allSatisfy(part -> assertThat(without.get(part)).isEqualTo(with.get(part)));
            List<String> charts = without.keySet().stream()
                    .filter(part -> part.startsWith("xl/charts/chart") && !measures.contains(part))
                    .toList();
            assertThat(charts).hasSize(5);
            assertThat(charts).allSatisfy(part -> assertThat(without.get(part)).isNotEqualTo(with.get(part)));
            assertThat(without).isEqualTo(parts(BoardReportWorkbookTest.bytes(report, new FictionalRows())));
        }
    }

    @Test
    void XL_10_what_a_publication_leaves_out_is_in_no_part_of_it() throws IOException {
        byte[] working = BoardReportWorkbookTest.bytes(
                BoardReportWorkbookTest.report(null, ReportForm.WORKING), new FictionalRows());
        byte[] publication = BoardReportWorkbookTest.bytes(
                BoardReportWorkbookTest.report(null, ReportForm.PUBLICATION), new FictionalRows());

        for (String words : Set.of(
                "Part 2 (reserved business)",
                "Osgood (NHFT) declared",
                "Hollowell",
                "Wrenfield",
                "First draft with colleagues",
                "AG/2025/003",
                "HYPERLINK",
                "Honorary",
                "because you are recused")) {
            assertThat(telling(working, words)).as(words).isNotEmpty();
            assertThat(telling(publication, words)).as(words).isEmpty();
        }
    }

    /** The parts in which these words stand, as they are written or once tags and escapes are read; also as a part's name. */
    private static Set<String> telling(byte[] workbook, String words) throws IOException {
        Set<String> telling = new TreeSet<>();
        parts(workbook).forEach((name, text) -> {
            if (name.contains(words) || text.contains(words) || read(text).contains(words)) {
                telling.add(name);
            }
        });
        return telling;
    }

    private static String read(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static Set<String> kinds(Set<String> parts) {
        Set<String> kinds = new TreeSet<>();
        parts.forEach(part -> kinds.add(part.replaceFirst("^(xl/[a-z]+)/.*$", "$1")));
        return kinds;
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).hasSizeGreaterThan(30);
        return parts;
    }

    /** The same year for somebody who sees one more committee, trust, agreement, decision and action. */
    static final class WithSomethingMore extends FictionalRows {

        @Override
        public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
            List<AgreementRow> all = new ArrayList<>();
            super.agreements(report, all::add);
            all.forEach(rows);
            AgreementRow last = all.get(all.size() - 1);
            rows.accept(new AgreementRow(
                    last.id(),
                    last.partnership(),
                    WORD + "/AG/1",
                    WORD + " agreement",
                    last.type(),
                    last.status(),
                    last.parties(),
                    last.purposes(),
                    last.description(),
                    last.announced(),
                    last.signed(),
                    last.dates(),
                    last.maximumEnd(),
                    last.runsOn(),
                    last.options(),
                    last.extended(),
                    last.notice(),
                    last.lastNotice(),
                    last.sponsors(),
                    last.managers(),
                    last.governingCommittee(),
                    last.legallyBinding(),
                    last.confidential(),
                    last.openObligations(),
                    last.overdueObligations(),
                    last.risks(),
                    last.facts(),
                    last.flags()));
        }

        @Override
        public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {
            super.decisions(report, rows);
            rows.accept(new DecisionLogRow(
                    new DecisionId(ID),
                    WORD + "/2025/1",
                    TODAY.minusYears(1),
                    WORD + " Panel",
                    LegalForm.JOINT_COMMITTEE,
                    WORD + "/M/1",
                    "1",
                    Part.PART_1,
                    "The " + WORD + " question",
                    "That " + WORD + " be approved",
                    null,
                    WORD + " Panel",
                    "LPT, " + WORD + " Trust",
                    null,
                    Purpose.APPROVAL,
                    Mode.VOTE,
                    Verdict.CARRIED,
                    new Tally(4, 0, 0, 0),
                    null,
                    "4 for",
                    null,
                    Outcome.RATIFIED,
                    null,
                    new Standing.Facts(
                            DecisionState.DECLARED,
                            Outcome.RATIFIED,
                            JointStatus.SINGLE,
                            Answers.none(),
                            TODAY.minusYears(1),
                            null,
                            null,
                            null),
                    null,
                    null,
                    null,
                    null));
        }

        @Override
        public void actions(BoardReport report, Consumer<ActionLogRow> rows) {
            super.actions(report, rows);
            rows.accept(new ActionLogRow(
                    new ActionId(ID),
                    WORD + "/A1",
                    PARTNERSHIP,
                    TODAY.minusYears(2),
                    WORD + " Panel",
                    WORD + "/M/1, item 1",
                    null,
                    Part.PART_1,
                    null,
                    "Report on " + WORD,
                    "Dana Sample",
                    "LPT",
                    TODAY.minusYears(1),
                    new ActionFacts(ActionState.OPEN, TODAY.minusYears(1), 0),
                    null,
                    null,
                    null));
        }

        @Override
        public List<MeetingQuorumRow> meetings(BoardReport report) {
            List<MeetingQuorumRow> meetings = new ArrayList<>(super.meetings(report));
            meetings.add(new MeetingQuorumRow(
                    new MeetingId(ID),
                    PANEL,
                    WORD + " Panel",
                    WORD + "/M/1",
                    TODAY.minusMonths(1),
                    MeetingState.CLOSED,
                    1,
                    1,
                    null,
                    null,
                    null));
            return meetings;
        }

        @Override
        public List<AttendanceRow> attendance(BoardReport report, CommitteeId committee) {
            if (!committee.equals(PANEL)) {
                return super.attendance(report, committee);
            }
            MeetingQuorumRow meeting = meetings(report).stream()
                    .filter(each -> each.committee().equals(PANEL))
                    .findFirst()
                    .orElseThrow();
            return List.of(new AttendanceRow(
                    meeting.id(),
                    meeting.reference(),
                    meeting.on(),
                    new PersonId(ID),
                    WORD + " Member",
                    "Member",
                    "LPT",
                    true,
                    Mark.PRESENT));
        }

        @Override
        public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {
            super.evidence(report, rows);
            rows.accept(new EvidenceRow(
                    new StatusTrackId(ID),
                    WORD + " Trust",
                    Track.UHA_MEMBERSHIP,
                    TrackStage.SUBMITTED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
    }
}
