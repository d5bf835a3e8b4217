package concordat.persistence.decision;

import concordat.domain.committee.Approval;
import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A joint committee of two trusts with three voting members each, its officer, and the meetings that it holds. */
final class JointCommittee {
    static final String OFFICER = "Officer";
    static final Instant START = Instant.parse("2026-05-12T09:00:00Z");

    final World world = new World();
    final Console console = Postgres.running().console();
    final CommitteeId id;
    final Map<String, SeatId> seats = new LinkedHashMap<>();
    private final Map<String, OrganisationId> organisations = new LinkedHashMap<>();

    JointCommittee() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
        id = as(
                OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.constitute(
                        world.partnership,
                        "Joint Committee",
                        "JC" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ENGLISH),
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(
                                new PartyOfCommittee(world.trust, "Trust Board", true, false),
                                new PartyOfCommittee(world.otherTrust, "Board of Directors", true, false))));
        seat("Ann", world.trust, SeatClass.NON_EXECUTIVE, Office.CHAIR);
        seat("Bob", world.trust, SeatClass.EXECUTIVE, Office.MEMBER);
        seat("Cyd", world.trust, SeatClass.EXECUTIVE, Office.MEMBER);
        seat("Dee", world.otherTrust, SeatClass.NON_EXECUTIVE, Office.VICE_CHAIR);
        seat("Eve", world.otherTrust, SeatClass.EXECUTIVE, Office.MEMBER);
        seat("Fay", world.otherTrust, SeatClass.EXECUTIVE, Office.MEMBER);
        LocalDate approved = LocalDate.of(2020, 1, 1);
        as(
                OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        id,
                        Term.from(World.LONG_AGO),
                        LocalDate.of(2030, 1, 1),
                        Provisions.standard(
                                        Minimum.inTotal(6),
                                        Minimum.of(world.trust, 2),
                                        Minimum.of(world.otherTrust, 2),
                                        Minimum.of(world.trust, 1).inClass(SeatClass.NON_EXECUTIVE),
                                        Minimum.of(world.otherTrust, 1).inClass(SeatClass.NON_EXECUTIVE))
                                .voting(VotingTerms.standard().withCastingVote())
                                .between(new BetweenMeetings(true, 1, true, true, true, true, "")),
                        List.of(
                                new Approval(world.trust, "Trust Board", approved),
                                new Approval(world.otherTrust, "Board of Directors", approved))));
    }

    private void seat(String name, OrganisationId organisation, SeatClass seatClass, Office office) {
        SeatId seat = as(
                OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.establish(
                        id,
                        NewSeat.voting(organisation, name + "'s seat", seatClass, Term.from(World.LONG_AGO))
                                .as(office)));
        seats.put(name, seat);
        organisations.put(name, organisation);
        Role role = office == Office.CHAIR ? Role.COMMITTEE_CHAIR : Role.VOTING_MEMBER;
        world.appoint(NewAppointment.holding(
                seat, id, world.person(name, organisation), role, organisation, Term.from(World.LONG_AGO)));
    }

    /** The seat of somebody. */
    SeatId seatOf(String name) {
        return Objects.requireNonNull(seats.get(name), name);
    }

    <U, T> T as(String name, Class<U> useCase, java.util.function.Function<U, T> act) {
        return console.at(START, world.actor(name), useCase, act);
    }

    <U> void does(String name, Instant at, Class<U> useCase, Consumer<U> act) {
        console.at(at, world.actor(name), useCase, uses -> {
            act.accept(uses);
            return null;
        });
    }

    /** Records that everybody voted for it. */
    DecisionId approve(String key, AgendaItemId item, NewQuestion question) {
        return as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        key + id,
                        item,
                        question,
                        List.of(),
                        seats.entrySet().stream()
                                .map(seat -> new GivenVote(seat.getValue(), world.id(seat.getKey()), Ballot.FOR))
                                .toList(),
                        Closing.byVote()));
    }

    /** A meeting in progress with everybody there, at its only item. */
    AgendaItemId atAnItem() {
        MeetingId meeting = as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        id,
                        new Arrangements("May meeting", START, START.plus(Duration.ofHours(2)), "Board room", true)));
        AgendaItemId item = as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.addItem(
                        meeting,
                        ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, "To approve the plan.")));
        does(OFFICER, START, PreparingMeetings.class, meetings -> meetings.publishAgenda(meeting));
        does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.open(meeting));
        organisations.forEach((name, organisation) -> does(
                OFFICER,
                START,
                TakingAttendance.class,
                attendance -> attendance.arrive(meeting, world.id(name), organisation, false)));
        does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.openItem(item));
        return item;
    }
}
