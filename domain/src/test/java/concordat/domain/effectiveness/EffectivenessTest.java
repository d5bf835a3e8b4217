package concordat.domain.effectiveness;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.decision.Outcome;
import concordat.domain.effectiveness.AuditedDecision.Minuted;
import concordat.domain.effectiveness.AuditedTask.Move;
import concordat.domain.effectiveness.EffectivenessAudit.Share;
import concordat.domain.effectiveness.EffectivenessEvent.EffectivenessAuditDownloaded;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The yearly audit of a committee: what was done in time and why not, who came, and what is proven to have arrived (MB-7, MI-6). */
class EffectivenessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final AuditYear YEAR = AuditYear.of(WorkYear.NHS, TODAY);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final Sitting chair = world.seated(
            committee,
            "Cho Chair",
            NewSeat.voting(NHFT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private int made;

    EffectivenessTest() {
        world.adopts(
                committee,
                Provisions.standard(Minimum.inTotal(1))
                        .meeting(new MeetingTerms(5, MeetingTerms.NoticeIn.WORKING_DAYS, true, 30, 80, 5, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE,,2026-05-01,IN_TIME",
        "COMPLETE,2026-05-01,2026-05-10,IN_TIME",
        "COMPLETE,2026-05-02,2026-05-10,LATE",
        "COMPLETE,,2026-05-02,LATE",
        "COMPLETE,2026-05-11,2026-04-20,IN_TIME",
        "PROPOSED_COMPLETE,2026-05-01,,PROPOSED",
        "PROPOSED_COMPLETE,2026-05-02,,NOT_IN_TIME",
        "OPEN,,,NOT_IN_TIME",
        "STARTED,,,NOT_IN_TIME",
        "ON_HOLD,,,NOT_IN_TIME",
        "TRANSFERRED,,2026-05-11,TRANSFERRED",
        "CANCELLED,,2026-05-11,CANCELLED"
    })
    void an_action_is_in_time_if_its_owner_had_done_it_by_the_date_first_agreed_whenever_that_was_agreed_AC_2(
            ActionState state, @Nullable LocalDate proposed, @Nullable LocalDate closed, Timeliness expected) {
        assertThat(task(state, proposed, closed).timeliness(TODAY)).isEqualTo(expected);
    }

    @Test
    void an_action_is_not_late_on_the_day_on_which_it_is_due() {
        assertThat(task(ActionState.OPEN, null, null).timeliness(DUE)).isEqualTo(Timeliness.NOT_YET_DUE);
        assertThat(task(ActionState.OPEN, null, null).timeliness(DUE.plusDays(1)))
                .isEqualTo(Timeliness.NOT_IN_TIME);
    }

    @Test
    void a_moved_date_is_a_reason_and_not_a_pardon_AC_2() {
        AuditedTask moved = task(ActionState.OPEN, null, null, new Move(LocalDate.of(2026, 6, 1), "The dean is ill"));

        assertThat(moved.timeliness(TODAY)).isEqualTo(Timeliness.NOT_IN_TIME);
        assertThat(moved.isUnexplained(TODAY)).isFalse();
        assertThat(task(ActionState.OPEN, null, null).isUnexplained(TODAY)).isTrue();
        assertThat(task(ActionState.COMPLETE, null, DUE).isUnexplained(TODAY)).isFalse();
    }

    @Test
    void a_decision_stands_as_the_action_that_weighs_most() {
        AuditedTask done = task(ActionState.COMPLETE, null, DUE);
        AuditedTask late = task(ActionState.COMPLETE, null, DUE.plusDays(1));
        AuditedTask open = task(ActionState.OPEN, null, null);

        assertThat(decision(List.of(), List.of()).timeliness(TODAY)).isEqualTo(Timeliness.NOTHING_ASKED);
        assertThat(decision(List.of(done), List.of()).timeliness(TODAY)).isEqualTo(Timeliness.IN_TIME);
        assertThat(decision(List.of(done, late), List.of()).timeliness(TODAY)).isEqualTo(Timeliness.LATE);
        assertThat(decision(List.of(open, late, done), List.of()).timeliness(TODAY))
                .isEqualTo(Timeliness.NOT_IN_TIME);
    }

    @Test
    void a_receipt_is_proven_by_the_reference_of_the_receiving_body_alone() {
        Receipt answered = new Receipt("LPT Board", "For its ratification", DUE, TODAY, "LPT/26/114");
        Receipt waiting = new Receipt("NHFT Board", "For its ratification", DUE, TODAY, " ");

        assertThat(decision(List.of(), List.of()).isEscalated()).isFalse();
        assertThat(decision(List.of(), List.of()).isReceiptProven()).isFalse();
        assertThat(decision(List.of(), List.of(answered)).isReceiptProven()).isTrue();
        assertThat(decision(List.of(), List.of(answered, waiting)).isReceiptProven())
                .isFalse();
    }

    @Test
    void an_audit_counts_what_was_done_explained_received_and_minuted() {
        put(decision(
                List.of(task(ActionState.COMPLETE, null, DUE), task(ActionState.OPEN, null, null)),
                List.of(new Receipt("LPT Board", "Escalation", DUE, TODAY, "LPT/26/114"))));
        put(decision(
                List.of(task(ActionState.COMPLETE, null, TODAY, new Move(TODAY, "Ill"))),
                List.of(new Receipt("NHFT Board", "Escalation", DUE, null, null))));
        put(decision(List.of(task(ActionState.CANCELLED, null, TODAY)), List.of()));

        EffectivenessAudit audit = audit();

        assertThat(audit.doneInTime()).isEqualTo(new Share(1, 3));
        assertThat(audit.explained()).isEqualTo(new Share(1, 2));
        assertThat(audit.receiptsProven()).isEqualTo(new Share(1, 2));
        assertThat(audit.inApprovedMinutes()).isEqualTo(new Share(3, 3));
        assertThat(audit.doneInTime().withPercentage()).isEqualTo("1 of 3 (33%)");
        assertThat(new Share(0, 0).withPercentage()).isEqualTo("0 of 0");
    }

    @Test
    void minutes_are_in_time_by_the_days_of_the_terms_of_reference_MI_6() {
        // Three working days after Friday 10 April 2026.
        met("2026-04-10", "2026-04-15");
        met("2026-04-10", "2026-04-16");
        met("2026-05-11", null);
        met("2026-05-05", null);
        world.stores.audited.meetings.add(meeting("2026-05-06", MeetingState.CANCELLED, null, null, null));

        EffectivenessAudit audit = audit();

        assertThat(audit.meetings())
                .extracting(each -> each.circulation(TODAY).orElse(null))
                .containsExactly(
                        Timeliness.IN_TIME, Timeliness.LATE, Timeliness.NOT_YET_DUE, Timeliness.NOT_IN_TIME, null);
        assertThat(audit.minutesInTime()).isEqualTo(new Share(1, 3));
        assertThat(audit.held()).isEqualTo(new Share(4, 5));
        assertThat(audit.quorate()).isEqualTo(new Share(4, 4));
    }

    @Test
    void attendance_is_x_of_the_y_meetings_that_were_possible_for_each_member_MB_7() {
        MeetingId first = met("2026-04-10", "2026-04-15");
        MeetingId second = met("2026-05-05", null);
        attended(first, "Ada", Mark.PRESENT);
        attended(second, "Ada", Mark.REMOTE);
        attended(first, "Bo", Mark.NOT_A_MEMBER);
        attended(second, "Bo", Mark.PRESENT);
        attended(first, "Cy", Mark.APOLOGIES);
        attended(second, "Cy", Mark.PRESENT);
        attended(first, "Di", Mark.NOT_A_MEMBER);
        attended(second, "Di", Mark.NOT_A_MEMBER);

        EffectivenessAudit audit = audit();

        assertThat(audit.members())
                .extracting(member -> member.name() + " " + member.attended() + " of " + member.possible())
                .containsExactly("Ada 2 of 2", "Bo 1 of 1", "Cy 1 of 2", "Di 0 of 0");
        assertThat(audit.minimumAttendance()).isEqualTo(80);
        assertThat(audit.members())
                .filteredOn(audit::isBelow)
                .extracting(MemberAttendance::name)
                .containsExactly("Cy");
        assertThat(audit.attended()).isEqualTo(new Share(4, 5));
        assertThat(audit.attendingEnough()).isEqualTo(new Share(2, 3));
    }

    @Test
    void a_year_without_anything_counts_nothing() {
        EffectivenessAudit audit = audit();

        assertThat(audit.decisions()).isEmpty();
        assertThat(audit.more()).isFalse();
        assertThat(audit.minimumAttendance()).isNull();
        assertThat(audit.attended().withPercentage()).isEqualTo("0 of 0");
    }

    @Test
    void of_very_many_decisions_the_page_tells_that_there_are_more() {
        for (int i = 0; i < 501; i++) {
            put(decision(List.of(), List.of()));
        }

        assertThat(audit().decisions()).hasSize(500);
        assertThat(audit().more()).isTrue();
    }

    @Test
    void who_takes_it_away_is_on_record_and_for_the_public_it_has_part_1_alone_PP_5() {
        put(decision(List.of(), List.of()));
        AuditedDecision open = decision(List.of(), List.of());
        put(new AuditedDecision(
                open.id(),
                "BOARD/2026/09",
                DUE,
                Part.PART_2,
                "Reserved",
                "Reserved",
                Outcome.APPROVED,
                "26/9",
                Minuted.APPROVED,
                List.of(),
                List.of()));

        PreparedAudit working = download(false);
        PreparedAudit published = download(true);

        assertThat(working.audit().decisions()).hasSize(2);
        assertThat(published.audit().decisions())
                .extracting(AuditedDecision::part)
                .containsExactly(Part.PART_1);
        assertThat(working.fileName()).isEqualTo("2026-05-12_board_effectiveness_nhs-2026_v1.xlsx");
        assertThat(published.fileName()).isEqualTo("2026-05-12_board_effectiveness_nhs-2026_publication_v1.xlsx");
        assertThat(world.lastEvent()).isInstanceOfSatisfying(EffectivenessAuditDownloaded.class, event -> {
            assertThat(event.publication()).isTrue();
            assertThat(event.committee()).isEqualTo(committee);
            assertThat(event.year()).isEqualTo("NHS-2026");
        });
    }

    @Test
    void somebody_without_an_appointment_gets_nothing() {
        world.as(world.person("Nia Nobody", LPT));

        assertThatThrownBy(() -> download(false)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void years_are_those_of_the_health_service_and_of_the_university() {
        assertThat(AuditYear.of(WorkYear.NHS, LocalDate.of(2026, 3, 31)).words())
                .isEqualTo("NHS year 2025/26");
        assertThat(YEAR.words()).isEqualTo("NHS year 2026/27");
        assertThat(YEAR.last()).isEqualTo("2027-03-31");
        assertThat(YEAR.isRunning(TODAY)).isTrue();
        assertThat(AuditYear.of(WorkYear.NHS, LocalDate.of(2099, 5, 1)).words()).isEqualTo("NHS year 2099/00");
        assertThat(AuditYear.latest(TODAY, 2))
                .extracting(AuditYear::code)
                .containsExactly("NHS-2026", "NHS-2025", "UNIVERSITY-2025", "UNIVERSITY-2024");
        assertThat(AuditYear.coded("UNIVERSITY-2025", TODAY))
                .contains(new AuditYear(WorkYear.UNIVERSITY, LocalDate.of(2025, 8, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NHS", "NHS-", "NHS-2027", "nhs-2026", "NHS-20261", "NHS-２０２６", "TAX-2026"})
    void a_year_that_there_is_not_or_that_has_not_begun_is_none(String code) {
        assertThat(AuditYear.coded(code, TODAY)).isEmpty();
    }

    @Test
    void no_year_begins_in_its_middle() {
        assertThatThrownBy(() -> new AuditYear(WorkYear.NHS, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private EffectivenessAudit audit() {
        return world.as(chair.person()).use(ReadingEffectiveness.class).of(committee, YEAR);
    }

    private PreparedAudit download(boolean publication) {
        return world.use(DownloadingEffectiveness.class).prepare(committee, YEAR, publication);
    }

    private void put(AuditedDecision decision) {
        world.stores.audited.decisions.add(decision);
    }

    private MeetingId met(String on, @Nullable String circulated) {
        MeetingOnRecord met = meeting(
                on,
                MeetingState.CLOSED,
                LocalDate.parse(on),
                circulated == null ? null : LocalDate.parse(circulated),
                Quorate.YES);
        world.stores.audited.meetings.add(met);
        return met.id();
    }

    private MeetingOnRecord meeting(
            String on,
            MeetingState state,
            @Nullable LocalDate closed,
            @Nullable LocalDate circulated,
            @Nullable Quorate quorate) {
        return new MeetingOnRecord(
                new MeetingId(new UUID(7, ++made)),
                "BOARD/M/2026/" + made,
                "Meeting",
                LocalDate.parse(on),
                state,
                3,
                4,
                quorate,
                null,
                closed,
                circulated,
                null);
    }

    private void attended(MeetingId meeting, String name, Mark mark) {
        world.stores.meetingRegister.attendance.add(new AttendanceRow(
                meeting,
                "BOARD/M",
                DUE,
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name,
                "Director",
                "LPT",
                true,
                mark));
    }

    private AuditedDecision decision(List<AuditedTask> tasks, List<Receipt> receipts) {
        return new AuditedDecision(
                new DecisionId(new UUID(8, ++made)),
                "BOARD/2026/" + made,
                DUE,
                Part.PART_1,
                "Plan",
                "To approve the plan",
                Outcome.APPROVED,
                "26/1",
                Minuted.APPROVED,
                tasks,
                receipts);
    }

    private AuditedTask task(
            ActionState state, @Nullable LocalDate proposed, @Nullable LocalDate closed, Move... moves) {
        return new AuditedTask(
                new ActionId(new UUID(9, ++made)),
                PARTNERSHIP,
                "BOARD/A/2026/" + made,
                "Write to the wards",
                "Owen Owner, Director",
                "LPT",
                DUE,
                new ActionFacts(state, moves.length == 0 ? DUE : moves[moves.length - 1].to(), moves.length),
                proposed,
                closed,
                List.of(moves),
                null,
                null);
    }
}
