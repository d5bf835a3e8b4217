package concordat.domain.minutes;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ClauseStyle;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Minutes from the day on which the meeting closes until they are signed and published (MI-1 to MI-7). */
class MinutesTest {
    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting chair = seat("Cora Chair", LPT, Office.CHAIR);
    private final Sitting voter = seat("Vera Voter", NHFT, Office.MEMBER);
    private final PersonId guest = world.person("Gus Guest", NHFT);
    private final MeetingId meeting;
    private final AgendaItemId plan;
    private final AgendaItemId fees;

    MinutesTest() {
        world.appoint(guest, Role.ATTENDEE, NHFT, committee, null);
        world.adopts(
                committee,
                Provisions.standard(Minimum.inTotal(2), Minimum.of(LPT, 1), Minimum.of(NHFT, 1))
                        .meeting(new MeetingTerms(5, MeetingTerms.NoticeIn.WORKING_DAYS, true, 30, 75, 4, 9)));
        meeting = world.meeting(committee);
        plan = world.item(meeting, "1", Purpose.APPROVAL);
        fees = preparing()
                .addItem(
                        meeting,
                        new ItemText(
                                "2",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Ann Lead",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false));
        preparing().publishAgenda(meeting);
    }

    private Sitting seat(String name, OrganisationId organisation, Office office) {
        return world.as(world.officer)
                .seated(
                        committee,
                        name,
                        NewSeat.voting(organisation, name + "'s seat", SeatClass.EXECUTIVE, World.ALWAYS)
                                .as(office));
    }

    @Test
    void the_draft_states_what_was_recorded_MI_3() {
        conducting().open(meeting);
        arrives(chair.person(), LPT);
        arrives(guest, NHFT);
        arrives(voter.person(), NHFT);
        attendance().apologise(meeting, world.person("Abe Absent", LPT), LPT);
        world.as(world.officer)
                .use(RulingOnInterests.class)
                .declare(plan, voter.person(), NHFT, InterestType.FINANCIAL, "Shares in the supplier");
        world.use(RulingOnInterests.class).rule(plan, voter.person(), Handling.LEAVE, "Policy 4", chair.seat());
        world.clock.advance(Duration.ofMinutes(5));
        conducting().openItem(plan);
        world.clock.advance(Duration.ofMinutes(10));
        attendance().leave(meeting, guest);
        world.clock.advance(Duration.ofMinutes(5));
        conducting().closeItem(plan);
        conducting().close(meeting);
        stores().decided
                .add(new MeetingRecord.Decided(
                        plan,
                        "BOARD/2026/01",
                        "To approve the plan",
                        "Approved",
                        List.of("Votes: 1 for."),
                        List.of("Report by June")));
        stores().agreed
                .add(new MeetingRecord.Agreed(
                        plan, "BOARD/A/2026/01", "Write to the boards", "Cora Chair, LPT", LocalDate.of(2026, 6, 1)));
        stores().read.add(new MeetingRecord.Read(plan, "A", "The plan", "tabled, as the chair agreed"));

        MinutesSheet sheet = sheet(drafted(Part.PART_1));

        assertThat(sheet.facts().of(Kind.PRESENT))
                .extracting(Fact::words)
                .containsExactly(
                        "Cora Chair, Director, LPT, Cora Chair's seat, Voting, 10.00am to 10.20am",
                        "Vera Voter, Director, NHFT, Vera Voter's seat, Voting, 10.00am to 10.20am");
        assertThat(sheet.facts().of(Kind.IN_ATTENDANCE))
                .extracting(Fact::words)
                .containsExactly("Gus Guest, Director, NHFT, All items, 10.00am to 10.15am");
        assertThat(sheet.facts().of(Kind.APOLOGIES))
                .extracting(Fact::words)
                .containsExactly("Abe Absent, Director, LPT");
        assertThat(sheet.facts().of(Kind.MEETING))
                .extracting(Fact::words)
                .containsExactly("Committee BOARD met on Tuesday 12 May 2026, 10.00am to 10.20am, Boardroom.");
        MinutesSheet.Line line = sheet.lines().get(0);
        assertThat(line.reference()).isEqualTo("26/001");
        assertThat(line.facts().title()).isEqualTo("Item 1");
        assertThat(line.facts().number()).isEqualTo("1");
        assertThat(line.facts().list())
                .extracting(fact -> fact.kind() + ": " + fact.words())
                .containsSubsequence(
                        "TAKEN: Taken 10.05am to 10.20am.",
                        "PAPER: A: The plan (tabled, as the chair agreed)",
                        "QUORUM: Not quorate for this item: 1 of 2 voting members are present, 1 is recused; NHFT has 0 of 1"
                                + " voting member present, 1 is recused.",
                        "DECLARATION: Vera Voter, Director, NHFT declared an interest (financial): Shares in the supplier. Handling:"
                                + " Leaves the room for the item, as ruled by Cora Chair, Director, LPT (Policy 4). Left at 10.05am,"
                                + " returned at 10.20am.",
                        "MOVEMENT: Gus Guest left at 10.15am.",
                        "DECISION: BOARD/2026/01, To approve the plan, Approved",
                        "ARITHMETIC: Votes: 1 for.",
                        "CONDITION: Report by June",
                        "ACTION: BOARD/A/2026/01, Write to the boards, Cora Chair, LPT, 1 June 2026");
        assertThat(sheet.draftDue()).as("by the terms of reference").isEqualTo("2026-05-18");
        assertThat(sheet.circulationDue()).as("with the bank holiday of 25 May").isEqualTo("2026-05-26");
    }

    @Test
    void a_quorum_that_comes_about_while_an_item_is_discussed_is_stated_for_its_beginning_and_its_end() {
        conducting().open(meeting);
        arrives(chair.person(), LPT);
        conducting().openItem(plan);
        world.clock.advance(Duration.ofMinutes(5));
        arrives(voter.person(), NHFT);
        world.clock.advance(Duration.ofMinutes(5));
        conducting().close(meeting);

        assertThat(sheet(drafted(Part.PART_1)).lines().get(0).facts().of(Kind.QUORUM))
                .extracting(Fact::words)
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("When the item was reached: Not quorate for this item: 1 of 2"),
                        words -> assertThat(words).startsWith("When it ended: Quorate for this item: 2 voting"));
    }

    @Test
    void each_part_has_its_own_minutes_PP_5() {
        held();

        MinutesSheet open = sheet(drafted(Part.PART_1));
        MinutesSheet reserved = sheet(drafted(Part.PART_2));

        assertThat(open.lines()).extracting(MinutesSheet.Line::item).containsExactly(plan);
        assertThat(reserved.lines()).extracting(MinutesSheet.Line::item).containsExactly(fees);
        assertThat(reserved.lines().get(0).reference()).isEqualTo("26/002");
        assertThat(reserved.lines().get(0).facts().of(Kind.TAKEN))
                .extracting(Fact::words)
                .containsExactly("The meeting did not reach this item.");
        assertThat(drafted(Part.PART_1)).as("pressed twice").isEqualTo(open.id());
    }

    @Test
    void minutes_are_of_a_closed_meeting_and_of_a_part_that_it_had() {
        breaks(MinutesRule.MINUTES_ARE_OF_A_CLOSED_MEETING, () -> drafted(Part.PART_1))
                .contains("agenda published");

        MeetingId other = preparing()
                .plan(
                        committee,
                        new Arrangements(
                                "Short",
                                Instant.parse("2026-05-12T09:00:00Z"),
                                Instant.parse("2026-05-12T09:30:00Z"),
                                "Boardroom",
                                true));
        world.item(other, "1", Purpose.DISCUSSION);
        preparing().publishAgenda(other);
        conducting().open(other);
        conducting().close(other);
        breaks(MinutesRule.PART_HAS_AN_ITEM, () -> drafting().draft(other, Part.PART_2))
                .contains("Part 2");
    }

    @Test
    void what_was_decided_between_meetings_has_no_minutes() {
        concordat.domain.meeting.Meeting between =
                concordat.domain.meeting.MeetingsOfTests.resolution(world.get(committee), world.clock);
        breaks(MinutesRule.PEOPLE_HAVE_MET, () -> Minutes.draft(between, Part.PART_1, world.officer, world.clock));
    }

    @Test
    void two_secretaries_do_not_lose_each_others_words() {
        MinutesId minutes = heldAndDrafted();
        MinutesSheet.Line line = sheet(minutes).lines().get(0);

        drafting().write("one", line.id(), "The plan was presented.", line.seen());
        assertThatThrownBy(() -> drafting().write("two", line.id(), "Something else.", line.seen()))
                .isInstanceOf(OutOfDate.class);
        drafting().write("one", line.id(), "The plan was presented.", line.seen());

        assertThat(sheet(minutes).lines().get(0).text()).isEqualTo("The plan was presented.");
        assertThat(sheet(minutes).lines().get(0).writtenBy()).isEqualTo("Olu Officer");
    }

    @Test
    void the_chair_returns_the_draft_or_agrees_to_it_and_the_secretary_circulates_it() {
        MinutesId minutes = heldAndDrafted();
        breaks(MinutesRule.CHAIR_HAS_AGREED, () -> drafting().circulate(minutes));
        breaks(MinutesRule.MINUTES_ARE_WITH_THE_CHAIR, () -> reviewing().agree(minutes));

        drafting().submit(minutes);
        breaks(MinutesRule.TEXT_IS_EDITED_IN_THE_DRAFT, () -> write(minutes, "Late words"));
        breaks(MinutesRule.CHAIR_HAS_AGREED, () -> drafting().circulate(minutes));
        reviewing().giveBack(minutes, "Name the supplier");
        assertThat(sheet(minutes).course().returnedBecause()).isEqualTo("Name the supplier");
        write(minutes, "The plan of the supplier was presented.");
        drafting().submit(minutes);
        reviewing().agree(minutes);
        breaks(MinutesRule.CHAIR_AGREES_ONCE, () -> reviewing().agree(minutes));
        drafting().circulate(minutes);

        MinutesSheet sheet = sheet(minutes);
        assertThat(sheet.state()).isEqualTo(MinutesState.UNCONFIRMED);
        assertThat(sheet.state().marker()).isEqualTo("Unconfirmed");
        assertThat(sheet.course().agreedBy()).isEqualTo("Cora Chair");
        assertThat(sheet.course().circulatedFingerprint()).matches("[0-9a-f]{64}");
        breaks(MinutesRule.CIRCULATED_MINUTES_STAY, () -> drafting().takeBack(minutes));
        breaks(MinutesRule.TEXT_IS_EDITED_IN_THE_DRAFT, () -> write(minutes, "Other words"));
    }

    @Test
    void what_the_secretary_takes_back_is_agreed_to_anew() {
        MinutesId minutes = heldAndDrafted();
        drafting().submit(minutes);
        reviewing().agree(minutes);

        drafting().takeBack(minutes);
        drafting().submit(minutes);

        breaks(MinutesRule.CHAIR_HAS_AGREED, () -> drafting().circulate(minutes));
    }

    @Test
    void who_wrote_neither_agrees_nor_signs() {
        world.appoint(world.officer, Role.COMMITTEE_CHAIR, LPT, committee, null);
        MinutesId minutes = heldAndDrafted();
        drafting().submit(minutes);

        breaks(
                MinutesRule.WRITER_DOES_NOT_AGREE,
                () -> world.as(world.officer).use(ReviewingMinutes.class).agree(minutes));
        reviewing().agree(minutes);
        drafting().circulate(minutes);
        approve(minutes);
        breaks(
                MinutesRule.WRITER_DOES_NOT_SIGN,
                () -> world.as(world.officer).use(ReviewingMinutes.class).sign(minutes));
    }

    @Test
    void who_does_not_see_an_item_does_not_conclude_its_minutes_COI_10() {
        MinutesId minutes = heldAndDrafted();
        drafting().submit(minutes);
        reviewing().agree(minutes);

        stores().withheld.add(plan);
        breaks(MinutesRule.WHOEVER_CONCLUDES_SEES_EVERY_ITEM, () -> drafting().circulate(minutes));

        MinutesSheet sheet = sheet(minutes);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.withheld()).containsExactly(new MinuteBook.WithheldMinute(1, "26/001", "1"));
    }

    @Test
    void facts_are_frozen_when_minutes_are_circulated_and_a_later_difference_is_told() {
        MinutesId minutes = circulated();
        assertThat(sheet(minutes).lines().get(0).changedSince()).isEmpty();

        stores().read.add(new MeetingRecord.Read(plan, "B", "A later paper", ""));

        MinutesSheet.Line line = sheet(minutes).lines().get(0);
        assertThat(line.facts().of(Kind.PAPER)).isEmpty();
        assertThat(line.changedSince()).extracting(Fact::words).containsExactly("B: A later paper");
    }

    @Test
    void members_comment_on_the_accuracy_of_unconfirmed_minutes_only_MI_2() {
        MinutesId draft = heldAndDrafted();
        MinuteLineId line = sheet(draft).lines().get(0).id();
        breaks(MinutesRule.COMMENTS_ARE_ON_UNCONFIRMED_MINUTES, () -> commenting()
                .comment("a", line, "Wrong"));
        drafting().submit(draft);
        reviewing().agree(draft);
        drafting().circulate(draft);

        commenting().comment("b", line, "It was in June");
        commenting().comment("b", line, "It was in June");

        assertThat(sheet(draft).lines().get(0).comments()).singleElement().satisfies(comment -> {
            assertThat(comment.person().name()).isEqualTo("Vera Voter");
            assertThat(comment.text()).isEqualTo("It was in June");
        });
    }

    @Test
    void minutes_are_amended_and_approved_at_a_later_quorate_meeting_under_their_item_MI_2() {
        MinutesId minutes = circulated();
        MinutesSheet.Line line = sheet(minutes).lines().get(0);
        MeetingId next = nextMeeting();
        AgendaItemId under = itemForMinutes(next);
        assertThat(world.stores.meetings.item(under).text().title()).isEqualTo("Minutes of the last meeting");
        assertThat(world.use(ReadingMinutes.class).waitingUnder(under))
                .extracting(ReadingMinutes.Waiting::id)
                .containsExactly(minutes);

        preparing().publishAgenda(next);
        breaks(concordat.domain.meeting.MeetingRule.MEETING_IS_IN_PROGRESS, () -> approving()
                .approve(minutes, under));
        conducting().open(next);
        breaks(MinutesRule.APPROVED_UNDER_THEIR_ITEM, () -> approving().approve(minutes, under));
        conducting().openItem(under);
        arrives(next, chair.person(), LPT);
        breaks(MinutesRule.APPROVING_MEETING_IS_QUORATE, () -> approving().approve(minutes, under))
                .contains("Not quorate");
        arrives(next, voter.person(), NHFT);
        approving().amend("x", line.id(), under, "The plan for June was presented.", line.seen());
        assertThatThrownBy(() -> approving().amend("y", line.id(), under, "Other", line.seen()))
                .isInstanceOf(OutOfDate.class);
        approving().approve(minutes, under);

        MinutesSheet sheet = sheet(minutes);
        assertThat(sheet.state()).isEqualTo(MinutesState.APPROVED_WITH_AMENDMENTS);
        assertThat(sheet.course().amendments()).isEqualTo(1);
        assertThat(sheet.course().approvedMeeting())
                .isEqualTo(world.stores.meetings.get(next).reference());
        assertThat(sheet.course().fingerprint())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(sheet.course().circulatedFingerprint());
        assertThat(sheet.lines().get(0).text()).isEqualTo("The plan was presented.");
        assertThat(sheet.lines().get(0).wording()).isEqualTo("The plan for June was presented.");
        int recorded = world.journal.size();
        approving().approve(minutes, under);
        assertThat(world.journal).as("pressed twice").hasSize(recorded);
        breaks(MinutesRule.ONLY_UNCONFIRMED_MINUTES_ARE_APPROVED, () -> approving()
                .amend("z", line.id(), under, "Again", line.seen() + 1L));
        breaks(MinutesRule.COMMENTS_ARE_ON_UNCONFIRMED_MINUTES, () -> commenting()
                .comment("c", line.id(), "Late"));

        conducting().closeItem(under);
        conducting().close(next);
        MinutesSheet approvals = sheet(drafting().draft(next, Part.PART_1));
        assertThat(approvals.lines().get(0).facts().of(Kind.MINUTES))
                .extracting(Fact::words)
                .containsExactly("The minutes of the meeting " + sheet.meetingReference()
                        + " were approved as a correct record, with 1 amendment.");
    }

    @Test
    void an_amendment_that_goes_back_to_the_circulated_words_is_none() {
        MinutesId minutes = circulated();
        MeetingId next = nextMeeting();
        AgendaItemId under = atItsMinutes(next);
        MinutesSheet.Line line = sheet(minutes).lines().get(0);

        approving().amend("x", line.id(), under, "Other words", line.seen());
        approving().amend("y", line.id(), under, line.text(), line.seen() + 1L);
        approving().approve(minutes, under);

        assertThat(sheet(minutes).state()).isEqualTo(MinutesState.APPROVED);
        assertThat(sheet(minutes).course().amendments()).isZero();
        assertThat(sheet(minutes).course().fingerprint())
                .isEqualTo(sheet(minutes).course().circulatedFingerprint());
    }

    @Test
    void the_meeting_itself_or_an_earlier_one_or_another_committee_does_not_approve_them_MI_2() {
        MinutesId minutes = circulated();
        CommitteeId elsewhere = world.as(world.officer).committee(LegalForm.JOINT_COMMITTEE, "OTHER");
        MeetingId other = world.meeting(elsewhere);
        AgendaItemId item = world.item(other, "1", Purpose.DISCUSSION);

        breaks(MinutesRule.APPROVED_AT_A_LATER_MEETING, () -> approving().approve(minutes, item));
        breaks(MinutesRule.APPROVED_AT_A_LATER_MEETING, () -> approving().approve(minutes, plan));
    }

    @Test
    void the_chair_signs_and_part_1_is_published_MI_1() {
        MinutesId minutes = circulated();
        breaks(MinutesRule.ONLY_APPROVED_MINUTES_ARE_SIGNED, () -> reviewing().sign(minutes));
        approve(minutes);
        breaks(MinutesRule.ONLY_SIGNED_MINUTES_ARE_PUBLISHED, () -> drafting().publish(minutes));

        reviewing().sign(minutes);
        assertThat(sheet(minutes).course().signedBy()).isEqualTo("Cora Chair");
        drafting().publish(minutes);

        assertThat(sheet(minutes).state()).isEqualTo(MinutesState.PUBLISHED);
        assertThat(sheet(minutes).course().publishedAt()).isPresent();
        breaks(MinutesRule.ONLY_APPROVED_MINUTES_ARE_SIGNED, () -> reviewing().sign(minutes));
    }

    @Test
    void minutes_of_part_2_are_never_published() {
        held();
        MinutesId reserved = drafted(Part.PART_2);

        breaks(MinutesRule.PART_2_IS_NOT_PUBLISHED, () -> drafting().publish(reserved));
    }

    @Test
    void minutes_of_part_2_come_back_in_part_2_behind_everything_else() {
        held();
        MinutesId reserved = drafted(Part.PART_2);
        drafting().submit(reserved);
        reviewing().agree(reserved);
        MeetingId next = nextMeeting();
        assertThat(world.stores.meetings.agenda(next)).isEmpty();

        drafting().circulate(reserved);

        assertThat(world.stores.meetings.agenda(next)).singleElement().satisfies(item -> {
            assertThat(item.part()).isEqualTo(Part.PART_2);
            assertThat(item.isForMinutesOf(Part.PART_2)).isTrue();
            assertThat(item.isForMinutesOf(Part.PART_1)).isFalse();
            assertThat(item.text().section()).isEqualTo("Closing");
        });
    }

    @Test
    void the_standing_item_is_the_item_for_minutes_and_comes_once() {
        circulated();

        MeetingId next = preparing().planFromTemplate(committee, on("2026-06-09"));

        assertThat(world.stores.meetings.agenda(next).stream().filter(item -> item.isForMinutesOf(Part.PART_1)))
                .singleElement()
                .satisfies(item -> assertThat(item.standing()).isTrue());

        MeetingId planned = preparing().plan(committee, on("2026-07-07"));
        preparing().addStandingItems(planned);
        assertThat(world.stores.meetings.agenda(planned).stream().filter(item -> item.isForMinutesOf(Part.PART_1)))
                .hasSize(1);
    }

    @Test
    void only_secretary_and_chair_of_the_committee_do_what_is_theirs() {
        MinutesId minutes = heldAndDrafted();
        PersonId elsewhere = world.person("Else Where", LPT);
        world.appoint(elsewhere, Role.COMMITTEE_CHAIR, LPT, new CommitteeId(new UUID(9, 9)), null);
        drafting().submit(minutes);

        assertThatThrownBy(() -> world.as(elsewhere).use(ReviewingMinutes.class).agree(minutes))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(voter.person()).use(DraftingMinutes.class))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(voter.person()).use(ReviewingMinutes.class))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void references_follow_the_pattern_of_the_committee_MI_4() {
        Instant day = Instant.parse("2025-01-14T09:00:00Z");

        assertThat(pattern("{yy}/{seq}").reference(day, Part.PART_1, "3", 2, 1)).isEqualTo("25/001");
        assertThat(pattern("{mm}/{yy}/{n}").reference(day, Part.PART_1, "3", 1, 7))
                .isEqualTo("01/25/01");
        assertThat(pattern("PUB{yy}/{mm}/{item}").reference(day, Part.PART_1, "2.1", 1, 7))
                .isEqualTo("PUB25/01/2.1");
        assertThat(pattern("{mm}/{yy}/{n}").reference(day, Part.PART_2, "3", 1, 7))
                .as("Part 2 begins to count anew")
                .isEqualTo("01/25/01/P2");
        breaks(MeetingRule.MINUTE_PATTERN_TELLS_MINUTES_APART, () -> pattern("BOD {yy}/{n}"));
        breaks(MeetingRule.MINUTE_PATTERN_TELLS_MINUTES_APART, () -> pattern("BOD/{seq}"));
    }

    @Test
    void paragraphs_are_numbered_as_the_committee_has_it() {
        assertThat(ClauseStyle.LETTERS.clauses("BOD 24/18", "First.\n\nSecond."))
                .extracting(ClauseStyle.Clause::number)
                .containsExactly("BOD 24/18(a)", "BOD 24/18(b)");
        assertThat(ClauseStyle.DECIMAL.number("18/001", 3)).isEqualTo("18/001.3");
        assertThat(ClauseStyle.LETTERS.number("1", 27)).isEqualTo("1(aa)");
        assertThat(ClauseStyle.NONE.number("18/001", 3)).isEmpty();
    }

    private static MinuteConventions pattern(String pattern) {
        return new MinuteConventions(pattern, ClauseStyle.NONE, "");
    }

    @Test
    void what_was_frozen_is_read_again_as_it_was() {
        Facts facts = new Facts(List.of(
                Fact.of(Kind.ITEM, "1", "Title\twith a tab\nand a line", ""), Fact.of(Kind.QUORUM, "Quorate: yes.")));

        assertThat(Facts.parse(facts.text())).isEqualTo(facts);
        assertThat(facts.title()).isEqualTo("Title with a tab and a line");
    }

    private MinutesInMemory stores() {
        return world.stores.minutes;
    }

    private PreparingMeetings preparing() {
        return world.as(world.officer).use(PreparingMeetings.class);
    }

    private ConductingMeetings conducting() {
        return world.as(world.officer).use(ConductingMeetings.class);
    }

    private TakingAttendance attendance() {
        return world.as(world.officer).use(TakingAttendance.class);
    }

    private DraftingMinutes drafting() {
        return world.as(world.officer).use(DraftingMinutes.class);
    }

    private ApprovingMinutes approving() {
        return world.as(world.officer).use(ApprovingMinutes.class);
    }

    private ReviewingMinutes reviewing() {
        return world.as(chair.person()).use(ReviewingMinutes.class);
    }

    private CommentingOnMinutes commenting() {
        return world.as(voter.person()).use(CommentingOnMinutes.class);
    }

    private void arrives(PersonId person, OrganisationId organisation) {
        arrives(meeting, person, organisation);
    }

    private void arrives(MeetingId at, PersonId person, OrganisationId organisation) {
        attendance().arrive(at, person, organisation, false);
    }

    private MinutesId drafted(Part part) {
        return drafting().draft(meeting, part);
    }

    private MinutesSheet sheet(MinutesId minutes) {
        return world.as(world.officer).use(ReadingMinutes.class).get(minutes);
    }

    private void held() {
        conducting().open(meeting);
        arrives(chair.person(), LPT);
        arrives(voter.person(), NHFT);
        conducting().openItem(plan);
        world.clock.advance(Duration.ofMinutes(20));
        conducting().closeItem(plan);
        conducting().close(meeting);
    }

    private MinutesId heldAndDrafted() {
        held();
        MinutesId minutes = drafted(Part.PART_1);
        write(minutes, "The plan was presented.");
        return minutes;
    }

    private void write(MinutesId minutes, String text) {
        MinutesSheet.Line line = sheet(minutes).lines().get(0);
        drafting().write(text, line.id(), text, line.seen());
    }

    private MinutesId circulated() {
        MinutesId minutes = heldAndDrafted();
        drafting().submit(minutes);
        reviewing().agree(minutes);
        drafting().circulate(minutes);
        return minutes;
    }

    private static Arrangements on(String day) {
        return new Arrangements(
                "Next meeting",
                Instant.parse(day + "T09:00:00Z"),
                Instant.parse(day + "T11:00:00Z"),
                "Boardroom",
                true);
    }

    private MeetingId nextMeeting() {
        return preparing().plan(committee, on("2026-06-09"));
    }

    private AgendaItemId itemForMinutes(MeetingId next) {
        return world.stores.meetings.agenda(next).stream()
                .filter(item -> item.isForMinutesOf(Part.PART_1))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AgendaItemId atItsMinutes(MeetingId next) {
        AgendaItemId under = itemForMinutes(next);
        preparing().publishAgenda(next);
        conducting().open(next);
        conducting().openItem(under);
        arrives(next, chair.person(), LPT);
        arrives(next, voter.person(), NHFT);
        return under;
    }

    private void approve(MinutesId minutes) {
        AgendaItemId under = atItsMinutes(nextMeeting());
        approving().approve(minutes, under);
    }
}
