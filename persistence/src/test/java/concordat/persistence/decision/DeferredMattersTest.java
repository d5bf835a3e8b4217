package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionRegister;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.MeetingWithoutQuorum;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Deferred matters come back, and a matter is followed across meetings (VO-11). */
class DeferredMattersTest {
    private static final LocalDate RETURNS = LocalDate.of(2026, 6, 9);

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void a_matter_is_followed_from_its_deferral_to_what_corrects_its_decision() {
        AgendaItemId first = committee.atAnItem();
        DecisionId deferral = record(first, START, to(Proposal.deferUntil(RETURNS)));
        Instant june = RETURNS.atTime(10, 0).atZone(Term.LONDON).toInstant();
        MeetingId meeting = plan(june);
        AgendaItemId back = agenda(meeting).get(0);

        assertThat(comingBack(OFFICER, deferral))
                .extracting(DecisionRegister.ComingBack::item, DecisionRegister.ComingBack::on)
                .containsExactly(Assertions.tuple(back, RETURNS));
        everybodyComes(meeting, june);
        DecisionId approval = record(back, june, to(Proposal.to(Outcome.APPROVED)));
        DecisionId amendment = record(
                back,
                june.plusSeconds(60),
                to(Proposal.to(Outcome.APPROVED)).correcting(LinkKind.AMENDS, approval, false));

        for (DecisionId any : List.of(deferral, approval, amendment)) {
            assertThat(chain(any)).extracting(DecisionRow::id).containsExactly(deferral, approval, amendment);
        }
        assertThat(comingBack(OFFICER, deferral)).isEmpty();
    }

    @Test
    void who_is_kept_from_the_item_finds_no_chain_and_a_stranger_none() {
        AgendaItemId item = committee.atAnItem();
        DecisionId deferral = record(item, START, to(Proposal.deferUntil(RETURNS)));
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.AUDITOR, elsewhere.trust);

        Assertions.assertThatThrownBy(() -> committee.console.at(
                        START, world.actor("Fay"), ReadingDecisions.class, reading -> reading.chain(deferral)))
                .isInstanceOf(NotFound.class);
        Assertions.assertThatThrownBy(() -> committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingDecisions.class, reading -> reading.chain(deferral)))
                .isInstanceOf(NotFound.class);
        assertThat(comingBack("Fay", deferral)).isEmpty();
    }

    @Test
    void what_was_agreed_without_a_quorum_comes_back_until_it_is_ratified() {
        AgendaItemId item = committee.atAnItem();
        MeetingId held = committee
                .as(OFFICER, ReadingMeetings.class, reading -> reading.item(item))
                .meeting();
        Instant later = START.plus(Duration.ofMinutes(30));
        for (String name : List.of("Dee", "Eve", "Fay")) {
            committee.does(
                    OFFICER, START, TakingAttendance.class, attendance -> attendance.leave(held, world.id(name)));
        }
        committee.does(OFFICER, later, MeetingWithoutQuorum.class, meeting -> meeting.continueInformally(held));
        DecisionId agreed = committee.console.at(
                later,
                world.actor(OFFICER),
                RecordingDecisions.class,
                decisions -> decisions.openToAgreeProvisionally(
                        UUID.randomUUID().toString(), item, to(Proposal.to(Outcome.APPROVED)), List.of()));
        Instant june = RETURNS.atTime(10, 0).atZone(Term.LONDON).toInstant();
        MeetingId next = plan(june);
        assertThat(standing(agreed)).isEqualTo(Standing.PROVISIONAL);

        AgendaItemId back = agenda(next).get(0);
        everybodyComes(next, june);
        committee.does(OFFICER, june, ConductingMeetings.class, meetings -> meetings.openItem(back));
        committee.does(OFFICER, june, ConductingMeetings.class, meetings -> meetings.moveToNextBusiness(back));
        committee.does(OFFICER, june, ConductingMeetings.class, meetings -> meetings.close(next));
        Instant july = june.plus(Duration.ofDays(28));
        MeetingId third = plan(july);
        AgendaItemId again = agenda(third).get(0);
        everybodyComes(third, july);
        DecisionId ratified = record(again, july, to(Proposal.to(Outcome.RATIFIED)));

        assertThat(standing(agreed)).isEqualTo(Standing.RATIFIED);
        assertThat(standing(ratified)).isEqualTo(Standing.IN_EFFECT);
        assertThat(chain(agreed)).extracting(DecisionRow::id).containsExactly(agreed, ratified);
        assertThat(agenda(plan(july.plus(Duration.ofDays(28))))).isEmpty();
    }

    private Standing standing(DecisionId id) {
        return committee
                .as(OFFICER, ReadingDecisions.class, reading -> reading.get(id))
                .standing();
    }

    @Test
    void whoever_was_kept_from_a_deferred_matter_is_kept_from_the_item_that_takes_it_up() {
        AgendaItemId item = committee.atAnItem();
        record(item, START, to(Proposal.deferUntil(RETURNS)));
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });
        MeetingId next = plan(RETURNS.atTime(10, 0).atZone(Term.LONDON).toInstant());
        AgendaItemId back = agenda(next).get(0);
        committee.does(OFFICER, START, PreparingMeetings.class, meetings -> meetings.publishAgenda(next));

        assertThat(committee
                        .as("Eve", ReadingMeetings.class, reading -> reading.get(next))
                        .agenda())
                .extracting(line -> line.id())
                .containsExactly(back);
        assertThat(committee
                        .as("Fay", ReadingMeetings.class, reading -> reading.get(next))
                        .agenda())
                .isEmpty();
        Assertions.assertThatThrownBy(() -> committee.as("Fay", ReadingMeetings.class, reading -> reading.item(back)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_meetings_planned_at_once_one_takes_the_matter_up() throws Exception {
        AgendaItemId item = committee.atAnItem();
        record(item, START, to(Proposal.deferUntil(RETURNS)));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<MeetingId>> planning = new ArrayList<>();
            for (int i = 1; i <= 2; i++) {
                Instant start =
                        RETURNS.plusDays(i).atTime(10, 0).atZone(Term.LONDON).toInstant();
                planning.add(() -> plan(start));
            }
            int items = 0;
            for (Future<MeetingId> planned : both.invokeAll(planning)) {
                items += agenda(planned.get()).size();
            }
            assertThat(items).isEqualTo(1);
        } finally {
            both.shutdown();
        }
    }

    private List<DecisionRow> chain(DecisionId any) {
        return committee.as(OFFICER, ReadingDecisions.class, reading -> reading.chain(any));
    }

    private List<DecisionRegister.ComingBack> comingBack(String name, DecisionId deferral) {
        return committee.as(name, ReadingDecisions.class, reading -> reading.comingBack(List.of(deferral)));
    }

    private static NewQuestion to(Proposal proposal) {
        return NewQuestion.of("The lease", proposal);
    }

    private DecisionId record(AgendaItemId item, Instant at, NewQuestion question) {
        return committee.console.at(
                at,
                world.actor(OFFICER),
                RecordingDecisions.class,
                decisions -> decisions.record(
                        UUID.randomUUID().toString(), item, question, List.of(), List.of(), Closing.byConsensus()));
    }

    private MeetingId plan(Instant start) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements("Next meeting", start, start.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private List<AgendaItemId> agenda(MeetingId meeting) {
        return committee.as(OFFICER, ReadingMeetings.class, reading -> reading.get(meeting)).agenda().stream()
                .map(item -> item.id())
                .toList();
    }

    private void everybodyComes(MeetingId meeting, Instant at) {
        committee.does(OFFICER, at, PreparingMeetings.class, meetings -> meetings.publishAgenda(meeting));
        committee.does(OFFICER, at, ConductingMeetings.class, meetings -> meetings.open(meeting));
        for (String name : List.of("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay")) {
            committee.does(
                    OFFICER,
                    at,
                    TakingAttendance.class,
                    attendance -> attendance.arrive(
                            meeting,
                            world.id(name),
                            List.of("Ann", "Bob", "Cyd").contains(name) ? world.trust : world.otherTrust,
                            false));
        }
    }
}
