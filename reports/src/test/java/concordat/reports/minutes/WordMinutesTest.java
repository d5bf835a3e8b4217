package concordat.reports.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.LegalForm;
import concordat.domain.meeting.ClauseStyle;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.Facts;
import concordat.domain.minutes.MinuteBook.WithheldMinute;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesFile;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Minutes as Word has them: read again, styles, headings, tables and what stands on each page. */
class WordMinutesTest {
    private static final Instant MET = Instant.parse("2026-05-12T09:00:00Z");

    @Test
    void headings_lists_and_tables_are_such() throws IOException {
        try (XWPFDocument document = written(minutes(Part.PART_1, MinutesState.UNCONFIRMED))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Apologies", "26/001  1. Placements & <beds>", "26/002  Item 2", "26/003  3. Fees");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(document.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(1);
            assertThat(document.getTables()).hasSize(3).allMatch(table -> table.getRow(0)
                    .isRepeatHeader());
            XWPFTable present = document.getTables().get(0);
            assertThat(present.getRow(0).getCell(4).getText()).isEqualTo("Vote");
            assertThat(present.getRow(1).getCell(0).getText()).isEqualTo("Ann Example");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("Quorum: "))
                    .isNotEmpty()
                    .allMatch(paragraph -> paragraph.getNumID() != null);
        }
    }

    @Test
    void it_says_on_each_page_how_far_it_has_come_and_in_its_properties_what_it_is() throws IOException {
        try (XWPFDocument document = written(minutes(Part.PART_2, MinutesState.DRAFTING))) {
            assertThat(document.getHeaderList().get(0).getText().strip())
                    .isEqualTo("Draft, Part 2 (reserved business)");
            assertThat(document.getFooterList().get(0).getText()).contains("Freedom of Information Act 2000");
            assertThat(document.getFooterList()
                            .get(0)
                            .getParagraphs()
                            .get(1)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE")
                    .contains("NUMPAGES");
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle())
                    .isEqualTo("Joint Committee: minutes of 12 May 2026 - Draft, Part 2 (reserved business)");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("en-GB");
        }
        try (XWPFDocument approved = written(minutes(Part.PART_1, MinutesState.SIGNED))) {
            assertThat(approved.getHeaderList()).isEmpty();
            assertThat(text(approved))
                    .contains(
                            "Approved as a correct record by the meeting JC/M/2026/02 on 9 June 2026, with 1 amendment.")
                    .contains("Signed by Ann Example, chair, on 9 June 2026.")
                    .contains("a".repeat(64));
        }
    }

    @Test
    void paragraphs_have_their_numbers_and_a_withheld_item_has_nothing_but_its_own() throws IOException {
        try (XWPFDocument document = written(minutes(Part.PART_1, MinutesState.UNCONFIRMED))) {
            assertThat(text(document))
                    .contains("26/001(a)  The plan was presented.")
                    .contains("26/001(b)  It was discussed.")
                    .containsOnlyOnce("Withheld from you.");
        }
    }

    @Test
    void its_name_says_what_it_is() {
        assertThat(MinutesFile.name(minutes(Part.PART_2, MinutesState.UNCONFIRMED), "docx"))
                .isEqualTo("2026-05-12_jc_minutes_part2_unconfirmed.docx");
        assertThat(MinutesFile.name(minutes(Part.PART_1, MinutesState.CHAIR_REVIEW), "pdf"))
                .isEqualTo("2026-05-12_jc_minutes_part1_draft-with-the-chair.pdf");
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        return text.toString();
    }

    private static XWPFDocument written(MinutesSheet minutes) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new WordMinutes().write(minutes, written);
        Files.write(Path.of("target", MinutesFile.name(minutes, "docx")), written.toByteArray());
        return new XWPFDocument(new ByteArrayInputStream(written.toByteArray()));
    }

    private static MinutesSheet minutes(Part part, MinutesState state) {
        boolean approved = state.isApproved();
        return new MinutesSheet(
                new MinutesId(new UUID(1, 1)),
                new CommitteeLine(
                        new CommitteeId(new UUID(1, 2)),
                        new PartnershipId(new UUID(1, 3)),
                        "Joint Committee",
                        "JC",
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of("LPT", "NHFT"),
                        List.of()),
                new MeetingId(new UUID(1, 4)),
                "JC/M/2026/01",
                "May meeting",
                MET,
                part,
                state,
                new Facts(List.of(
                        Fact.of(Kind.MEETING, "Joint Committee met on Tuesday 12 May 2026."),
                        Fact.of(
                                Kind.PRESENT,
                                "Ann Example",
                                "Trust chair",
                                "LPT",
                                "Chair",
                                "Voting",
                                "10.00am to 11.30am"),
                        Fact.of(Kind.IN_ATTENDANCE, "Gus Guest", "Lead", "NHFT", "Item 1", "10.00am to 10.20am"),
                        Fact.of(Kind.APOLOGIES, "Abe Absent, Director, NHFT"))),
                List.of(),
                List.of(
                        line(1, "Placements & <beds>", "The plan was presented.\n\nIt was discussed."),
                        line(3, "Fees", "")),
                List.of(new WithheldMinute(2, "26/002", "2")),
                new MinuteConventions("{yy}/{seq}", ClauseStyle.LETTERS, MinuteConventions.USUAL_FOOTER),
                LocalDate.of(2026, 5, 19),
                LocalDate.of(2026, 5, 27),
                new MinutesSheet.Course(
                        "Olu Officer",
                        Optional.of(MET),
                        "",
                        "",
                        "Ann Example",
                        Optional.of(MET),
                        state.isDraft() ? Optional.empty() : Optional.of(MET),
                        "",
                        Optional.empty(),
                        approved ? "JC/M/2026/02" : "",
                        approved ? Optional.of(Instant.parse("2026-06-09T09:00:00Z")) : Optional.empty(),
                        approved ? 1 : 0,
                        approved ? "a".repeat(64) : "",
                        approved ? "Ann Example" : "",
                        approved ? Optional.of(Instant.parse("2026-06-09T12:00:00Z")) : Optional.empty(),
                        Optional.empty()),
                false);
    }

    private static MinutesSheet.Line line(int position, String title, String text) {
        return new MinutesSheet.Line(
                new MinuteLineId(new UUID(2, position)),
                new AgendaItemId(new UUID(3, position)),
                position,
                "26/00" + position,
                0,
                new Facts(List.of(
                        Fact.of(Kind.ITEM, String.valueOf(position), title, "Business", "Lead: Ann"),
                        Fact.of(Kind.TAKEN, "Taken 10.05am to 10.20am."),
                        Fact.of(Kind.QUORUM, "Quorate for this item: 6 of 6 voting members are present."),
                        position == 1
                                ? Fact.of(
                                        Kind.ACTION,
                                        "JC/A/2026/01",
                                        "Write to the boards",
                                        "Ann Example, LPT",
                                        "1 June 2026")
                                : Fact.of(Kind.ARITHMETIC, "Votes: 6 for."))),
                List.of(),
                text,
                "Olu Officer",
                Optional.empty(),
                List.of());
    }
}
