package concordat.domain.highlight;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.GovernedRisks.GovernedRisk;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.minutes.Fact;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Highlight reports from the day on which the meeting closes until a later version of one is issued (6.8). */
class HighlightReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Receiver BOARD = Receiver.parentBody(LPT, "LPT, Trust Board");

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting chair = world.seated(
            committee,
            "Cora Chair",
            NewSeat.voting(LPT, "Chair", SeatClass.EXECUTIVE, World.ALWAYS).as(Office.CHAIR));
    private final MeetingId meeting;
    private final AgendaItemId plan;
    private final AgendaItemId rooms;
    private final AgendaItemId fees;

    HighlightReportsTest() {
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        meeting = world.meeting(committee);
        plan = world.item(meeting, "1", Purpose.APPROVAL);
        rooms = world.item(meeting, "2", Purpose.DISCUSSION);
        fees = world.use(PreparingMeetings.class)
                .addItem(
                        meeting,
                        new ItemText(
                                "3",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Ann Lead",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false));
        world.use(PreparingMeetings.class).publishAgenda(meeting);
    }

    @Test
    void the_draft_states_what_was_recorded() {
        stores().assured.add(new Upward.Assured(plan, "The plan", "Limited"));
        world.stores.minutes.decides(plan, "BOARD/2026/001", "To approve the plan", "Approved");
        held();

        HighlightSheet sheet = sheet(draft(Part.PART_1, BOARD));

        assertThat(sheet.toBody()).isEqualTo("LPT, Trust Board");
        assertThat(sheet.facts().of(Fact.Kind.CHAIR))
                .extracting(Fact::words)
                .containsExactly("Cora Chair, Director, LPT");
        assertThat(sheet.lines()).extracting(HighlightSheet.Line::item).containsExactly(plan, rooms);
        assertThat(sheet.lines().get(0).outcome())
                .containsExactly("Decision: BOARD/2026/001, To approve the plan, Approved");
        assertThat(sheet.lines().get(0).assurance()).containsExactly("Limited, The plan");
        assertThat(sheet.lines().get(1).outcome()).containsExactly("Nothing was decided.");
        assertThat(sheet.lines().get(1).assurance()).containsExactly("Not rated");
        assertThat(sheet.head().purpose()).contains("receive the committee's report");
    }

    @Test
    void it_says_for_which_items_there_was_no_quorum() {
        conducting().open(meeting);
        conducting().openItem(plan);
        world.clock.advance(Duration.ofMinutes(5));
        conducting().closeItem(plan);
        arrives();
        conducting().openItem(rooms);
        world.clock.advance(Duration.ofMinutes(5));
        conducting().close(meeting);
        HighlightReportId report = draft(Part.PART_1, BOARD);

        assertThat(sheet(report).quorate())
                .isEqualTo("Not for item 1, when it was reached or when it ended; for the others yes");
        write(report, 0, new HighlightText(false, "", "", "", ""));
        assertThat(sheet(report).quorate()).as("without that item").isEqualTo("Yes, for each item in this report");
        stores().withheld.add(plan);
        write(report, 0, HighlightText.blank());
        assertThat(sheet(report).quorate()).as("of what is seen").isEqualTo("Yes, for each item in this report");
    }

    @Test
    void each_part_and_each_body_has_its_own_PP_5() {
        held();

        HighlightReportId open = draft(Part.PART_1, BOARD);
        HighlightReportId reserved = draft(Part.PART_2, BOARD);
        HighlightReportId other = draft(Part.PART_1, Receiver.parentBody(NHFT, "NHFT, Board of Directors"));

        assertThat(sheet(reserved).lines())
                .extracting(HighlightSheet.Line::item)
                .containsExactly(fees);
        assertThat(List.of(open, reserved, other)).doesNotHaveDuplicates();
        assertThat(draft(Part.PART_1, BOARD)).as("pressed twice").isEqualTo(open);
    }

    @Test
    void it_is_of_a_closed_meeting_and_goes_to_a_body_above_LF_9() {
        breaks(HighlightRule.REPORT_IS_OF_A_CLOSED_MEETING, () -> draft(Part.PART_1, BOARD))
                .contains("agenda published");
        conducting().open(meeting);
        conducting().close(meeting);

        breaks(HighlightRule.PART_HAS_SOMETHING_TO_REPORT, () -> draft(Part.PART_1, BOARD));
        breaks(
                HighlightRule.BODY_IS_ABOVE,
                () -> draft(Part.PART_1, Receiver.parentBody(UOL, "University of Leicester, Council")));
    }

    @Test
    void the_secretary_writes_and_nobody_loses_words() {
        HighlightReportId report = heldAndDrafted();

        write(report, 0, new HighlightText(true, "The plan was presented.", "Beds are short", "", "On budget"));
        drafting().write("head", report, new HighlightHead(TODAY.plusDays(9), "7", "To note", "Objective 2"), 0);

        assertThat(sheet(report).lines().get(0).text().alert()).isEqualTo("Beds are short");
        assertThat(sheet(report).head().receivedUnder()).isEqualTo("7");
        HighlightLineId line = sheet(report).lines().get(0).id();
        assertThatThrownBy(() -> drafting().write("late", line, HighlightText.blank(), 0))
                .isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() ->
                        drafting().write("late head", report, sheet(report).head(), 0))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void the_chair_agrees_or_gives_it_back() {
        HighlightReportId report = heldAndDrafted();
        breaks(HighlightRule.CHAIR_HAS_THE_REPORT, () -> reviewing().agree(report));
        drafting().submit(report);
        breaks(HighlightRule.TEXT_IS_WRITTEN_IN_THE_DRAFT, () -> write(report, 0, HighlightText.blank()));

        reviewing().giveBack(report, "Say how many beds");
        assertThat(sheet(report).state()).isEqualTo(HighlightState.DRAFTING);
        assertThat(sheet(report).course().returnedBecause()).isEqualTo("Say how many beds");
        drafting().submit(report);
        breaks(HighlightRule.CHAIR_AGREES_BEFORE_ISSUE, () -> drafting().issue(report));
        reviewing().agree(report);
        breaks(HighlightRule.CHAIR_AGREES_ONCE, () -> reviewing().agree(report));

        drafting().takeBack(report);
        drafting().submit(report);
        breaks(HighlightRule.CHAIR_AGREES_BEFORE_ISSUE, () -> drafting().issue(report));
    }

    @Test
    void who_wrote_does_not_agree() {
        world.appoint(world.officer, Role.COMMITTEE_CHAIR, LPT, committee, null);
        HighlightReportId report = heldAndDrafted();
        drafting().submit(report);

        breaks(HighlightRule.WRITER_DOES_NOT_AGREE, () -> world.as(world.officer)
                .use(ReviewingHighlightReports.class)
                .agree(report));
    }

    @Test
    void officers_draft_and_chairs_agree_and_nobody_else() {
        HighlightReportId report = heldAndDrafted();
        drafting().submit(report);

        assertThatThrownBy(() -> world.as(chair.person()).use(DraftingHighlightReports.class))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(world.officer).use(ReviewingHighlightReports.class))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_waits_for_the_body_stands_in_it_and_the_risks_above_the_threshold_RK_5() {
        UUID awaited = new UUID(8, 8);
        held();
        stores().waiting
                .add(new Upward.Waiting(
                        awaited,
                        new UUID(9, 9),
                        plan,
                        "BOARD/2026/001",
                        "To buy the plan",
                        "its ratification",
                        TODAY,
                        "NHFT: agreed on 1 May 2026, B/1"));
        world.stores.escalations.risks.add(risk(1, false));
        world.stores.escalations.risks.add(risk(2, true));
        escalate(plan, EscalationKind.ESCALATION, Receiver.parentBody(LPT, "Board"));
        escalate(rooms, EscalationKind.ESCALATION, Receiver.parentBody(NHFT, "Board"));
        escalate(rooms, EscalationKind.REFERRAL, Receiver.named("Ethics Panel"));

        HighlightSheet sheet = sheet(draft(Part.PART_1, BOARD));

        assertThat(sheet.of(HighlightEntry.Kind.RATIFICATION)).singleElement().satisfies(entry -> {
            assertThat(entry.fact().words())
                    .isEqualTo(
                            "BOARD/2026/001, To buy the plan, its ratification, 12 May 2026, NHFT: agreed on 1 May 2026, B/1");
            assertThat(entry.isOpen()).isTrue();
            assertThat(entry.standing()).isEqualTo("Open until minute reference recorded");
        });
        assertThat(sheet.of(HighlightEntry.Kind.ESCALATION))
                .extracting(entry -> entry.fact().cell(3))
                .containsExactly("LPT, Trust Board");
        assertThat(sheet.of(HighlightEntry.Kind.REFERRAL))
                .extracting(entry -> entry.fact().cell(3))
                .containsExactly("Ethics Panel");
        assertThat(sheet.of(HighlightEntry.Kind.RISK))
                .extracting(entry -> entry.fact().cell(0))
                .as("nothing of a confidential agreement in Part 1")
                .containsExactly("AG/1, Space, risk 1");
        assertThat(sheet(draft(Part.PART_2, BOARD)).of(HighlightEntry.Kind.RISK))
                .extracting(entry -> entry.fact().cell(0))
                .containsExactly("AG/1, Space, risk 2");
    }

    @Test
    void what_is_issued_is_frozen_and_shows_how_what_it_asked_stands_now() {
        held();
        escalate(plan, EscalationKind.ESCALATION, Receiver.parentBody(LPT, "Board"));
        HighlightReportId report = draft(Part.PART_1, BOARD);
        write(report, 0, new HighlightText(true, "The plan was presented.", "", "", ""));
        issue(report);

        HighlightSheet issued = sheet(report);
        assertThat(issued.course().fingerprint()).matches("[0-9a-f]{64}");
        assertThat(issued.course().issuedBy()).isEqualTo("Olu Officer");
        world.stores.minutes.decides(plan, "BOARD/2026/002", "Something later", "Approved");
        escalate(rooms, EscalationKind.ESCALATION, Receiver.parentBody(LPT, "Board"));
        UUID subject = issued.entries().get(0).subject();
        stores().answers.put(subject, new Upward.Answered(TODAY.plusDays(20), "TB/26/044", "Dealt with"));

        HighlightSheet now = sheet(report);
        assertThat(now.lines().get(0).facts()).isEqualTo(issued.lines().get(0).facts());
        assertThat(now.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isOpen()).isFalse();
            assertThat(entry.standing()).isEqualTo("Dealt with on 1 June 2026, minute TB/26/044");
            assertThat(entry.fact()).isEqualTo(issued.entries().get(0).fact());
        });
        breaks(HighlightRule.TEXT_IS_WRITTEN_IN_THE_DRAFT, () -> write(report, 0, HighlightText.blank()));
        breaks(HighlightRule.CHAIR_HAS_THE_REPORT, () -> drafting().takeBack(report));
    }

    @Test
    void a_later_version_begins_with_the_texts_of_the_one_that_was_issued() {
        HighlightReportId report = heldAndDrafted();
        breaks(
                HighlightRule.ONLY_ISSUED_REPORTS_ARE_ISSUED_AGAIN,
                () -> world.stores.highlights.get(report).again(1, world.officer, world.clock));
        assertThat(drafting().draftAgain(report)).as("it is a draft itself").isEqualTo(report);
        write(report, 0, new HighlightText(true, "The plan was presented.", "", "", ""));
        issue(report);

        HighlightReportId next = drafting().draftAgain(report);

        assertThat(drafting().draftAgain(report)).as("pressed twice").isEqualTo(next);
        assertThat(sheet(next).number()).isEqualTo(2);
        assertThat(sheet(next).lines().get(0).text().consideration()).isEqualTo("The plan was presented.");
        assertThat(sheet(next).latest()).isTrue();
        assertThat(sheet(report).latest()).isFalse();
        assertThat(sheet(report).state()).isEqualTo(HighlightState.ISSUED);
        write(next, 0, new HighlightText(true, "The June plan was presented.", "", "", ""));
        issue(next);
        assertThat(sheet(next).course().fingerprint())
                .isNotEqualTo(sheet(report).course().fingerprint());
    }

    @Test
    void who_does_not_see_all_that_belongs_in_it_does_not_issue_it_COI_10() {
        HighlightReportId report = heldAndDrafted();
        drafting().submit(report);
        reviewing().agree(report);

        stores().withheld.add(rooms);
        breaks(HighlightRule.WHOEVER_ISSUES_SEES_ALL_OF_IT, () -> drafting().issue(report));
        stores().withheld.clear();
        stores().waiting
                .add(new Upward.Waiting(
                        new UUID(8, 8), new UUID(9, 9), fees, "B/1", "Earlier", "its ratification", TODAY, ""));
        stores().withheld.add(fees);
        breaks(HighlightRule.WHOEVER_ISSUES_SEES_ALL_OF_IT, () -> drafting().issue(report));
        stores().withheld.clear();
        drafting().issue(report);

        assertThat(sheet(report).state()).isEqualTo(HighlightState.ISSUED);
    }

    @Test
    void a_report_of_part_2_that_is_handed_out_is_on_record_RC_8() {
        held();
        HighlightReportId open = draft(Part.PART_1, BOARD);
        HighlightReportId reserved = draft(Part.PART_2, BOARD);

        world.use(OpeningHighlightReports.class).open(open);
        world.use(OpeningHighlightReports.class).open(reserved);

        assertThat(world.journal.stream()
                        .filter(HighlightEvent.PrivateHighlightOpened.class::isInstance)
                        .map(event -> ((HighlightEvent) event).report()))
                .containsExactly(reserved);
    }

    @Test
    void its_file_says_what_it_is() {
        held();

        assertThat(HighlightFile.name(sheet(draft(Part.PART_2, BOARD)), "docx"))
                .isEqualTo("2026-05-12_board_highlight-report_part2_lpt-trust-board_v1-draft.docx");
    }

    private HighlightsInMemory stores() {
        return world.stores.highlights;
    }

    private static GovernedRisk risk(int number, boolean confidential) {
        return new GovernedRisk(
                Concerning.of(new AgreementRiskId(new UUID(7, number))),
                new UUID(7, number),
                "AG/1, Space, risk " + number,
                "The lease ends",
                "5 x 3 = 15",
                "Ann, LPT",
                "",
                confidential);
    }

    private void escalate(AgendaItemId item, EscalationKind kind, Receiver to) {
        world.as(world.officer)
                .use(RaisingEscalations.class)
                .raise(
                        kind + " " + item + to,
                        item,
                        new NewEscalation(
                                kind, to, "Short", "No money", "Pay", TODAY.plusDays(30), Concerning.itemAlone()));
    }

    private void arrives() {
        world.as(world.officer).use(TakingAttendance.class).arrive(meeting, chair.person(), LPT, false);
    }

    private ConductingMeetings conducting() {
        return world.as(world.officer).use(ConductingMeetings.class);
    }

    private void held() {
        conducting().open(meeting);
        arrives();
        for (AgendaItemId item : List.of(plan, rooms, fees)) {
            conducting().openItem(item);
            world.clock.advance(Duration.ofMinutes(5));
            conducting().closeItem(item);
        }
        conducting().close(meeting);
    }

    private HighlightReportId heldAndDrafted() {
        held();
        return draft(Part.PART_1, BOARD);
    }

    private HighlightReportId draft(Part part, Receiver to) {
        return drafting().draft(meeting, part, to);
    }

    private void write(HighlightReportId report, int at, HighlightText text) {
        HighlightSheet.Line line = sheet(report).lines().get(at);
        drafting().write(report + " " + line.id() + line.seen(), line.id(), text, line.seen());
    }

    private void issue(HighlightReportId report) {
        drafting().submit(report);
        reviewing().agree(report);
        drafting().issue(report);
    }

    private DraftingHighlightReports drafting() {
        return world.as(world.officer).use(DraftingHighlightReports.class);
    }

    private ReviewingHighlightReports reviewing() {
        return world.as(chair.person()).use(ReviewingHighlightReports.class);
    }

    private HighlightSheet sheet(HighlightReportId report) {
        return world.as(world.officer).use(ReadingHighlightReports.class).get(report);
    }
}
