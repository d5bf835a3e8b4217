package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.RaisingActions;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ClauseStyle;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.meeting.PaperStyle;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.meeting.WorkYear;
import concordat.domain.minutes.ApprovingMinutes;
import concordat.domain.minutes.CommentingOnMinutes;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.MinutesFilter;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.MinutesRule;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.OpeningMinutes;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Minutes in the database: each reader finds what they may see, at each stage, and what was approved never changes. */
class MinutesOnRecordTest {
    private static final List<String> TABLES = List.of("minutes", "minute_line", "minute_comment");
    private static final Instant NEXT = START.plus(Duration.ofDays(28));

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId item = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());

    @Test
    void a_draft_is_seen_by_officer_and_chair_and_circulated_minutes_by_the_members() {
        MinutesId minutes = drafted(Part.PART_1);

        for (String who : List.of(OFFICER, "Ann")) {
            assertThat(seen(who, "minutes")).as(who).hasSize(1);
            assertThat(seen(who, "minute_line")).as(who).hasSize(1);
        }
        for (String who : List.of("Bob", "Eve")) {
            TABLES.forEach(table -> {
                assertThat(seen(who, table)).as(table).isEmpty();
                assertThat(seen(who, table + "_history")).as(table).isEmpty();
            });
            assertThat(found(who)).isEmpty();
            assertThatThrownBy(() -> sheet(who, minutes)).isInstanceOf(NotFound.class);
        }

        circulate(minutes);
        comment("Bob", minutes, "It was in June");

        assertThat(sheet("Eve", minutes).lines().get(0).text()).isEqualTo("The plan was presented.");
        assertThat(found("Eve")).extracting(MinutesRow::state).containsExactly(MinutesState.UNCONFIRMED);
        TABLES.forEach(table -> assertThat(seen("Eve", table)).as(table).hasSize(1));
        assertThat(sheet(OFFICER, minutes).lines().get(0).comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.person().name()).contains("Bob"));
    }

    @Test
    void minutes_state_what_the_record_has_MI_3() {
        List<GivenVote> votes = committee.seats.entrySet().stream()
                .map(seat -> new GivenVote(seat.getValue(), committee.world.id(seat.getKey()), Ballot.FOR))
                .toList();
        committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        "decided" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED_WITH_CONDITIONS)),
                        List.of(new Condition(
                                "Report on placements",
                                committee.world.id("Fay"),
                                committee.world.otherTrust,
                                LocalDate.of(2026, 7, 1))),
                        votes,
                        Closing.byVote()));

        committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        "raised" + item,
                        item,
                        new RaisingActions.NewAction(
                                "Ask the school",
                                committee.world.id("Bob"),
                                committee.world.trust,
                                LocalDate.of(2026, 8, 1))));

        MinutesSheet sheet = sheet(OFFICER, drafted(Part.PART_1));

        List<Fact> facts = sheet.lines().get(0).facts().list();
        assertThat(facts)
                .extracting(Fact::kind)
                .contains(
                        Kind.ITEM,
                        Kind.TAKEN,
                        Kind.QUORUM,
                        Kind.DECISION,
                        Kind.ARITHMETIC,
                        Kind.CONDITION,
                        Kind.ACTION);
        assertThat(facts.stream().map(Fact::words))
                .anyMatch(words -> words.contains("That the plan be approved, Approved with conditions"))
                .anyMatch(words -> words.contains("Votes: 6 for"))
                .anyMatch(words -> words.matches("Report on placements \\(.*Fay.*, by 1 July 2026\\)"))
                .anyMatch(words -> words.matches(".*, Ask the school, Bob, .*, 1 August 2026"))
                .anyMatch(words -> words.startsWith("Quorate for this item: "));
        assertThat(sheet.facts().of(Kind.PRESENT)).hasSize(6).allMatch(fact -> fact.cell(4)
                .equals("Voting"));
    }

    @Test
    void minutes_of_part_2_are_for_whom_part_2_admits_PP_5() {
        committee.world.with("Attendee", Role.ATTENDEE, committee.world.trust, committee.id);
        committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        new ItemText(
                                "9",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        MinutesId open = drafted(Part.PART_1);
        MinutesId reserved = drafted(Part.PART_2);
        assertThat(reserved).isNotEqualTo(open);

        circulate(open);
        circulate(reserved);

        assertThat(found("Eve")).extracting(MinutesRow::part).containsExactlyInAnyOrder(Part.PART_1, Part.PART_2);
        assertThat(found("Attendee")).extracting(MinutesRow::id).containsExactly(open);
        assertThatThrownBy(() -> sheet("Attendee", reserved)).isInstanceOf(NotFound.class);
        committee.does("Eve", START, OpeningMinutes.class, all -> {
            all.open(open);
            all.open(reserved);
        });
        assertThatThrownBy(() -> committee.does("Attendee", START, OpeningMinutes.class, all -> all.open(reserved)))
                .isInstanceOf(NotFound.class);
        assertThat(Postgres.running()
                        .truth(
                                "select position from journal_entry where kind = 'PrivateMinutesOpened' and subject_id in ('"
                                        + reserved.value() + "', '" + open.value() + "')"))
                .hasSize(1);
        assertThat(seen("Attendee", "minute_line")).hasSize(1);
        assertThat(committee.world.sees(
                        "Attendee", "select minute_reference from app.withheld_minutes('" + reserved.value() + "')"))
                .isEmpty();
    }

    @Test
    void whoever_is_kept_from_an_item_finds_no_word_of_its_minute_and_its_number_only_COI_10() {
        MinutesId minutes = drafted(Part.PART_1);
        circulate(minutes);
        comment("Bob", minutes, "It was in June");
        assertThat(seen("Fay", "minute_line")).hasSize(1);

        withhold("Fay");

        assertThat(seen("Fay", "minutes")).hasSize(1);
        for (String table : List.of("minute_line", "minute_comment")) {
            assertThat(seen("Fay", table)).as(table).isEmpty();
            assertThat(seen("Fay", table + "_history")).as(table).isEmpty();
        }
        MinutesSheet sheet = sheet("Fay", minutes);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.changedSince()).isEmpty();
        assertThat(sheet.withheld()).singleElement().satisfies(line -> assertThat(line.number())
                .isEqualTo("1"));
        assertThat(sheet.toString()).doesNotContain("The plan was presented").doesNotContain("June");
        assertThat(sheet("Eve", minutes).withheld()).isEmpty();
    }

    @Test
    void a_secretary_who_is_kept_from_an_item_drafts_its_line_and_does_not_circulate_it() {
        withhold(OFFICER);
        MinutesId minutes = drafted(Part.PART_1);
        MinutesSheet sheet = sheet(OFFICER, minutes);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.withheld()).hasSize(1);

        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        committee.does("Ann", START, ReviewingMinutes.class, all -> all.agree(minutes));

        assertThatThrownBy(() -> committee.does(OFFICER, START, DraftingMinutes.class, all -> all.circulate(minutes)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(MinutesRule.WHOEVER_CONCLUDES_SEES_EVERY_ITEM));
    }

    @Test
    void two_secretaries_write_at_the_same_time_and_neither_loses_words() {
        MinutesId minutes = drafted(Part.PART_1);
        committee.world.with("Second officer", Role.GOVERNANCE_OFFICER, committee.world.otherTrust);
        MinutesSheet.Line line = sheet("Second officer", minutes).lines().get(0);

        assertThatThrownBy(() -> committee.does(
                        "Second officer",
                        START,
                        DraftingMinutes.class,
                        all -> all.write("late" + item, line.id(), "Mine", line.seen() - 1L)))
                .isInstanceOf(OutOfDate.class);
        committee.does(
                "Second officer",
                START,
                DraftingMinutes.class,
                all -> all.write("mine" + item, line.id(), "Mine", line.seen()));

        assertThat(sheet(OFFICER, minutes).lines().get(0).text()).isEqualTo("Mine");
    }

    @Test
    void a_later_quorate_meeting_approves_them_under_the_item_that_was_there_by_itself_and_then_nothing_changes() {
        MinutesId minutes = drafted(Part.PART_1);
        circulate(minutes);
        MeetingId next = next();
        AgendaItemId under = agenda(next).stream()
                .filter(each -> each.text().title().equals("Minutes of the last meeting"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(waiting(under))
                .as("members see nothing of an agenda that is a draft")
                .isEmpty();
        open(next, under);
        assertThat(waiting(under)).extracting(ReadingMinutes.Waiting::id).containsExactly(minutes);

        MinutesSheet.Line line = sheet(OFFICER, minutes).lines().get(0);
        committee.does(
                OFFICER,
                NEXT,
                ApprovingMinutes.class,
                all -> all.amend("amend" + item, line.id(), under, "The June plan was presented.", line.seen()));
        committee.does(OFFICER, NEXT, ApprovingMinutes.class, all -> all.approve(minutes, under));
        committee.does("Ann", NEXT, ReviewingMinutes.class, all -> all.sign(minutes));
        committee.does(OFFICER, NEXT, DraftingMinutes.class, all -> all.publish(minutes));

        MinutesSheet sheet = sheet("Eve", minutes);
        assertThat(sheet.state()).isEqualTo(MinutesState.PUBLISHED);
        assertThat(ReportedRows.on(
                                LocalDate.ofInstant(NEXT, Term.LONDON), committee.world, "Eve", ReportForm.PUBLICATION)
                        .of(Register.PUBLICATIONS))
                .singleElement()
                .asString()
                .startsWith("published MINUTES ")
                .endsWith("PART_1 by null");
        assertThat(sheet.course().amendments()).isEqualTo(1);
        assertThat(sheet.lines().get(0).wording()).isEqualTo("The June plan was presented.");
        assertThat(waiting(under)).isEmpty();
        for (String change : List.of(
                "update concordat.minute_line set text = 'Other' where minutes_id = '" + minutes.value() + "'",
                "update concordat.minute_line set amended = null where minutes_id = '" + minutes.value() + "'",
                "update concordat.minute_line set facts = '' where minutes_id = '" + minutes.value() + "'",
                "update concordat.minutes set fingerprint = repeat('0', 64) where id = '" + minutes.value() + "'",
                "update concordat.minutes set state = 'UNCONFIRMED' where id = '" + minutes.value() + "'",
                "delete from concordat.minute_line where minutes_id = '" + minutes.value() + "'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(change))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
        List<String> changes = committee.world.sees(
                "Eve",
                "select text from concordat.minute_line_history where minutes_id = '" + minutes.value()
                        + "' order by known_from");
        assertThat(changes).as("each version is kept").contains("", "The plan was presented.");
    }

    @Test
    void references_run_on_through_the_year_and_follow_the_pattern_of_the_committee_MI_4() {
        MinutesId first = drafted(Part.PART_1);
        assertThat(sheet(OFFICER, first).lines())
                .extracting(MinutesSheet.Line::reference)
                .containsExactly("26/001");
        circulate(first);
        committee.does(
                OFFICER,
                START,
                KeepingAgendaTemplates.class,
                all -> all.follow(
                        "follow" + item,
                        committee.id,
                        new AgendaConventions(
                                AgendaConventions.usual().sections(),
                                PaperStyle.LETTERS,
                                AgendaConventions.USUAL_PATTERN,
                                WorkYear.NHS,
                                new MinuteConventions("JC {yy}/{seq}", ClauseStyle.LETTERS, "Our footer")),
                        0));
        MeetingId next = next();
        open(next, agenda(next).get(0).id());
        committee.does(OFFICER, NEXT, ConductingMeetings.class, all -> all.close(next));

        MinutesSheet second = sheet(
                OFFICER,
                committee.console.at(
                        NEXT,
                        committee.world.actor(OFFICER),
                        DraftingMinutes.class,
                        all -> all.draft(next, Part.PART_1)));

        assertThat(second.lines().get(0).reference()).isEqualTo("JC 26/002");
        assertThat(second.conventions().footer()).isEqualTo("Our footer");
        assertThat(second.conventions().clauses()).isEqualTo(ClauseStyle.LETTERS);
    }

    private MinutesId drafted(Part part) {
        if (committee
                .as(OFFICER, ReadingMeetings.class, reading -> reading.get(meeting))
                .closedAt()
                .isEmpty()) {
            committee.does(OFFICER, START, ConductingMeetings.class, all -> all.close(meeting));
        }
        MinutesId minutes = committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(meeting, part));
        sheet(OFFICER, minutes)
                .lines()
                .forEach(line -> committee.does(
                        OFFICER,
                        START,
                        DraftingMinutes.class,
                        all -> all.write("write" + line.id(), line.id(), "The plan was presented.", line.seen())));
        return minutes;
    }

    private void circulate(MinutesId minutes) {
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        committee.does("Ann", START, ReviewingMinutes.class, all -> all.agree(minutes));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.circulate(minutes));
    }

    private void comment(String who, MinutesId minutes, String text) {
        var line = sheet(who, minutes).lines().get(0).id();
        committee.does(who, START, CommentingOnMinutes.class, all -> all.comment("comment" + line, line, text));
    }

    private void withhold(String who) {
        boolean officer = who.equals(OFFICER);
        committee.does("Ann", START, RulingOnInterests.class, ruling -> {
            ruling.declare(
                    item,
                    committee.world.id(who),
                    officer ? committee.world.trust : committee.world.otherTrust,
                    InterestType.FINANCIAL,
                    "Shares");
            ruling.rule(item, committee.world.id(who), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });
    }

    private MeetingId next() {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.planFromTemplate(
                        committee.id,
                        new Arrangements("June meeting", NEXT, NEXT.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private List<MeetingSheet.ItemSheet> agenda(MeetingId of) {
        return committee
                .as(OFFICER, ReadingMeetings.class, reading -> reading.get(of))
                .agenda();
    }

    private void open(MeetingId next, AgendaItemId at) {
        committee.does(OFFICER, START, PreparingMeetings.class, all -> all.publishAgenda(next));
        committee.does(OFFICER, NEXT, ConductingMeetings.class, all -> all.open(next));
        Stream.of("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay")
                .forEach(name -> committee.does(
                        OFFICER,
                        NEXT,
                        TakingAttendance.class,
                        all -> all.arrive(
                                next,
                                committee.world.id(name),
                                List.of("Ann", "Bob", "Cyd").contains(name)
                                        ? committee.world.trust
                                        : committee.world.otherTrust,
                                false)));
        committee.does(OFFICER, NEXT, ConductingMeetings.class, all -> all.openItem(at));
    }

    private MinutesSheet sheet(String who, MinutesId minutes) {
        return committee.as(who, ReadingMinutes.class, reading -> reading.get(minutes));
    }

    private List<ReadingMinutes.Waiting> waiting(AgendaItemId under) {
        return committee.as("Eve", ReadingMinutes.class, reading -> reading.waitingUnder(under));
    }

    private List<MinutesRow> found(String who) {
        return committee
                .as(who, ReadingMinutes.class, reading -> reading.page(MinutesFilter.all(), Keyset.first()))
                .rows();
    }

    private List<String> seen(String who, String table) {
        String of = table.startsWith("minutes")
                ? "t.meeting_id = '" + meeting.value() + "'"
                : "t.minutes_id in (select id from concordat.minutes where meeting_id = '" + meeting.value() + "')";
        return committee.world.sees(who, "select distinct t.id from concordat." + table + " t where " + of);
    }
}
