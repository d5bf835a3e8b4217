package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.CallingIn;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.ResolvingInWriting;
import concordat.domain.decision.Standing;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.decision.Unanswered;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.RequisitioningMeetings;
import concordat.domain.meeting.RulingOnInterests;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chair's action and written resolutions against the database (BM-1 to BM-6). */
class BetweenMeetingsTest {
    private static final Instant DEADLINE = START.plus(Duration.ofDays(7));
    private static final ItemText MATTER =
            ItemText.open("1", "Winter beds", Purpose.APPROVAL, "Ann", 10, "Twelve beds are needed.");
    private static final NewQuestion QUESTION = NewQuestion.of("To open twelve beds", Proposal.to(Outcome.APPROVED));

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void chairs_action_is_kept_with_who_was_consulted_and_comes_back_to_be_ratified() {
        DecisionId taken = take();
        MeetingId next = plan();

        DecisionSheet sheet = read("Cyd", taken);
        assertThat(sheet.standing()).isEqualTo(Standing.TAKEN_AWAITING_RATIFICATION);
        assertThat(sheet.urgency().orElseThrow().authority()).isEqualTo("Clause 9");
        assertThat(sheet.consulted())
                .extracting(DecisionSheet.ConsultedLine::view)
                .containsExactly("Agrees");
        assertThat(agenda(next)).hasSize(1);
    }

    @Test
    void members_answer_until_the_deadline_and_see_what_awaits_their_answer() {
        DecisionId resolution = propose();
        assertThat(unanswered("Bob")).extracting(Unanswered::decision).containsExactly(resolution);

        for (String name : List.of("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay")) {
            vote(name, resolution, Ballot.FOR);
        }
        assertThat(unanswered("Bob")).isEmpty();
        committee.does(OFFICER, START, ResolvingInWriting.class, all -> all.conclude(resolution, Closing.byVote()));

        assertThat(read("Eve", resolution).standing()).isEqualTo(Standing.IN_EFFECT);
        assertThat(read("Eve", resolution).legs().get(0).tally().votesFor()).isEqualTo(6);
    }

    @Test
    void the_answers_count_whoever_concludes_it() {
        DecisionId resolution = propose();
        for (String name : List.of("Ann", "Bob", "Cyd", "Dee", "Eve")) {
            vote(name, resolution, Ballot.FOR);
        }

        committee.does("Ann", DEADLINE, ResolvingInWriting.class, all -> all.conclude(resolution, Closing.byVote()));

        assertThat(read("Eve", resolution).standing()).isEqualTo(Standing.NO_DECISION);
        assertThat(read("Eve", resolution).closedBecause()).contains("5 of 6 voting members are present");
    }

    @Test
    void who_is_kept_from_it_is_not_asked_and_finds_nothing_of_it() {
        DecisionId resolution = propose();
        AgendaItemId item = read(OFFICER, resolution).item();
        committee.does(OFFICER, START, RulingOnInterests.class, interests -> {
            interests.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Owns shares");
            interests.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Direct gain", committee.seatOf("Ann"));
        });

        assertThat(unanswered("Fay")).isEmpty();
        assertThat(unanswered("Eve")).hasSize(1);
        assertThatThrownBy(() -> read("Fay", resolution)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vote("Fay", resolution, Ballot.FOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_stranger_is_asked_nothing() {
        propose();
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.AUDITOR, elsewhere.trust);

        assertThat(committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingDecisions.class, ReadingDecisions::unanswered))
                .isEmpty();
    }

    @Test
    void a_member_calls_it_in_and_the_next_agenda_has_it() {
        DecisionId resolution = propose();

        committee.does(
                "Dee",
                START,
                CallingIn.class,
                all -> all.callIn(resolution, committee.seatOf("Dee"), "It needs a discussion"));

        assertThat(read(OFFICER, resolution).standing()).isEqualTo(Standing.CALLED_IN);
        assertThat(agenda(plan())).hasSize(1);
        assertThat(unanswered("Bob")).isEmpty();
    }

    @Test
    void members_of_the_committee_see_a_requisition_and_its_signatures_stay() {
        RequisitionId id = committee.as(
                "Bob",
                RequisitioningMeetings.class,
                all -> all.demand(
                        "demand" + committee.id, committee.id, committee.seatOf("Bob"), "Beds", "To discuss the beds"));
        committee.does("Dee", START, RequisitioningMeetings.class, all -> all.sign(id, committee.seatOf("Dee")));
        World elsewhere = new World();
        elsewhere.with("Stranger", Role.AUDITOR, elsewhere.trust);

        assertThat(committee
                        .as("Eve", ReadingMeetings.class, reading -> reading.requisition(id))
                        .signatories())
                .extracting(person -> person.name())
                .hasSize(2);
        assertThatThrownBy(() -> committee.console.at(
                        START, elsewhere.actor("Stranger"), ReadingMeetings.class, reading -> reading.requisition(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committee.console.at(
                        START,
                        elsewhere.actor("Stranger"),
                        ReadingMeetings.class,
                        reading -> reading.requisitions(committee.id)))
                .isInstanceOf(NotFound.class);
    }

    private DecisionId take() {
        NewChairsAction action = new NewChairsAction(
                MATTER,
                QUESTION,
                "Patients wait",
                "Clause 9",
                committee.seatOf("Ann"),
                "",
                Optional.of(committee.seatOf("Bob")),
                List.of(new NewChairsAction.Consulted(committee.seatOf("Dee"), LocalDate.of(2026, 5, 12), "Agrees")),
                List.of());
        return committee.as(
                OFFICER,
                TakingChairsActions.class,
                all -> all.take("take" + committee.id, committee.id, action, List.of()));
    }

    private DecisionId propose() {
        return committee.as(
                OFFICER,
                ResolvingInWriting.class,
                all -> all.propose("propose" + committee.id, committee.id, MATTER, QUESTION, List.of(), DEADLINE));
    }

    private void vote(String name, DecisionId resolution, Ballot ballot) {
        committee.does(
                name, START, VotingOnDecisions.class, all -> all.vote(resolution, committee.seatOf(name), ballot));
    }

    private MeetingId plan() {
        Instant start =
                LocalDate.of(2026, 6, 9).atTime(10, 0).atZone(Term.LONDON).toInstant();
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements("June", start, start.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private List<AgendaItemId> agenda(MeetingId meeting) {
        return committee.as(OFFICER, ReadingMeetings.class, reading -> reading.get(meeting)).agenda().stream()
                .map(item -> item.id())
                .toList();
    }

    private List<Unanswered> unanswered(String name) {
        return committee.as(name, ReadingDecisions.class, ReadingDecisions::unanswered);
    }

    private DecisionSheet read(String name, DecisionId id) {
        return committee.as(name, ReadingDecisions.class, reading -> reading.get(id));
    }
}
