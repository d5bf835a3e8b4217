package concordat.domain.decision;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.Room;
import concordat.domain.shared.LegId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A room full of fictional people, to reckon with. */
final class Chamber {
    static final OrganisationId LPT = new OrganisationId(new UUID(1, 1));
    static final OrganisationId NHFT = new OrganisationId(new UUID(1, 2));
    static final OrganisationId UOL = new OrganisationId(new UUID(1, 3));
    static final LegId LEG = new LegId(new UUID(2, 1));

    private static final Map<OrganisationId, String> NAMES = Map.of(LPT, "LPT", NHFT, "NHFT", UOL, "UoL");

    private final List<SeatHolder> seats = new ArrayList<>();
    private final Set<PersonId> present = new HashSet<>();
    private final Set<PersonId> remote = new HashSet<>();
    private final Map<SeatId, PersonOnRecord> deputies = new HashMap<>();
    private final Map<PersonId, Optional<Handling>> handlings = new HashMap<>();
    private final Set<OrganisationId> notDelegating = new HashSet<>();
    private long made;

    /** A person in a seat. */
    record Member(SeatId seat, PersonId person) {
        CastVote votes(Ballot ballot) {
            return new CastVote(LEG, seat, person, ballot);
        }
    }

    /** Three members of each trust are there, one of each a non-executive; the first is in the chair. */
    static Chamber ofTwoTrusts() {
        Chamber chamber = new Chamber();
        chamber.comes(chamber.chair("Ann", LPT, SeatClass.NON_EXECUTIVE));
        chamber.comes(chamber.member("Ben", LPT, SeatClass.EXECUTIVE));
        chamber.comes(chamber.member("Cat", LPT, SeatClass.EXECUTIVE));
        chamber.comes(chamber.member("Dan", NHFT, SeatClass.NON_EXECUTIVE));
        chamber.comes(chamber.member("Eve", NHFT, SeatClass.EXECUTIVE));
        chamber.comes(chamber.member("Fay", NHFT, SeatClass.EXECUTIVE));
        return chamber;
    }

    /** Who comes in from now on for that organisation is there for a party that does not delegate. */
    Chamber withoutDelegationOf(OrganisationId organisation) {
        notDelegating.add(organisation);
        return this;
    }

    Member chair(String name, OrganisationId organisation, SeatClass seatClass) {
        return seat(name, organisation, seatClass, Office.CHAIR, true, false, false);
    }

    Member viceChair(String name, OrganisationId organisation, SeatClass seatClass) {
        return seat(name, organisation, seatClass, Office.VICE_CHAIR, true, false, false);
    }

    Member member(String name, OrganisationId organisation, SeatClass seatClass) {
        return seat(name, organisation, seatClass, Office.MEMBER, true, false, false);
    }

    Member nonVoting(String name, OrganisationId organisation, SeatClass seatClass) {
        return seat(name, organisation, seatClass, Office.MEMBER, false, false, false);
    }

    SeatId vacant(OrganisationId organisation, SeatClass seatClass) {
        SeatId seat = new SeatId(new UUID(3, ++made));
        seats.add(new SeatHolder(
                seat,
                organisation,
                name(organisation),
                "Seat " + made,
                seatClass,
                Office.MEMBER,
                true,
                false,
                false,
                true,
                null));
        return seat;
    }

    Member seat(
            String name,
            OrganisationId organisation,
            SeatClass seatClass,
            Office office,
            boolean voting,
            boolean shared,
            boolean named) {
        SeatId seat = new SeatId(new UUID(3, ++made));
        PersonOnRecord person = person(name, organisation);
        seats.add(new SeatHolder(
                seat,
                organisation,
                name(organisation),
                "Seat " + made,
                seatClass,
                office,
                voting,
                shared,
                named,
                !notDelegating.contains(organisation),
                person));
        return new Member(seat, person.person());
    }

    /** The same person in another seat, for another organisation perhaps: a joint post. */
    Member alsoHolds(Member member, OrganisationId organisation, SeatClass seatClass, boolean named) {
        SeatId seat = new SeatId(new UUID(3, ++made));
        seats.add(new SeatHolder(
                seat,
                organisation,
                name(organisation),
                "Seat " + made,
                seatClass,
                Office.MEMBER,
                true,
                false,
                named,
                !notDelegating.contains(organisation),
                onRecord(member.person())));
        return new Member(seat, member.person());
    }

    /** Another person in the same seat: a shared post. */
    Member shares(Member member, String name) {
        SeatHolder held = holder(member);
        PersonOnRecord person = person(name, held.organisation());
        seats.add(
                seats.indexOf(held) + 1,
                new SeatHolder(
                        held.seat(),
                        held.organisation(),
                        held.organisationName(),
                        held.title(),
                        held.seatClass(),
                        held.office(),
                        held.voting(),
                        true,
                        held.namedForJointPost(),
                        held.delegates(),
                        person));
        return new Member(member.seat(), person.person());
    }

    Member comes(Member member) {
        present.add(member.person());
        return member;
    }

    Member comesRemotely(Member member) {
        present.add(member.person());
        remote.add(member.person());
        return member;
    }

    void leaves(Member member) {
        present.remove(member.person());
    }

    void isHandled(Member member, Handling handling) {
        handlings.put(member.person(), Optional.of(handling));
    }

    void declaresAnInterest(Member member) {
        handlings.put(member.person(), Optional.empty());
    }

    /** Somebody who is no member deputises in that member's seat, and is there. */
    Member deputises(Member member, String name) {
        PersonOnRecord deputy = person(name, holder(member).organisation());
        deputies.put(member.seat(), deputy);
        present.add(deputy.person());
        return new Member(member.seat(), deputy.person());
    }

    /** One member deputises in another member's seat. */
    Member deputises(Member member, Member deputy) {
        deputies.put(member.seat(), onRecord(deputy.person()));
        return new Member(member.seat(), deputy.person());
    }

    /** The member in the n-th seat, the first one being 1. */
    Member member(int n) {
        return members().get(n - 1);
    }

    List<Member> members() {
        return seats.stream()
                .flatMap(line ->
                        Stream.ofNullable(line.holder()).map(holder -> new Member(line.seat(), holder.person())))
                .toList();
    }

    Room room() {
        return new Room(seats, present, remote, deputies, handlings);
    }

    Roll roll() {
        return roll(VotingTerms.standard());
    }

    Roll roll(VotingTerms terms) {
        return Roll.call(room(), terms, line -> true);
    }

    RollLine line(Member member, VotingTerms terms) {
        return roll(terms).find(member.seat(), member.person()).orElseThrow();
    }

    RollStanding standing(Member member) {
        return line(member, VotingTerms.standard()).standing();
    }

    /** The first so many for, the next so many against, then abstentions, in the order of the seats. */
    List<CastVote> votes(int votesFor, int against, int abstaining) {
        Ballot[] ballots = new Ballot[votesFor + against + abstaining];
        Arrays.fill(ballots, 0, votesFor, Ballot.FOR);
        Arrays.fill(ballots, votesFor, votesFor + against, Ballot.AGAINST);
        Arrays.fill(ballots, votesFor + against, ballots.length, Ballot.ABSTAIN);
        List<CastVote> votes = new ArrayList<>();
        for (Ballot ballot : ballots) {
            votes.add(members().get(votes.size()).votes(ballot));
        }
        return votes;
    }

    private SeatHolder holder(Member member) {
        return seats.stream()
                .filter(line -> line.seat().equals(member.seat()))
                .findFirst()
                .orElseThrow();
    }

    private PersonOnRecord onRecord(PersonId person) {
        return seats.stream()
                .map(SeatHolder::holder)
                .filter(holder -> holder != null && holder.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private PersonOnRecord person(String name, OrganisationId organisation) {
        return new PersonOnRecord(
                new PersonId(new UUID(4, ++made)), name, "Director", organisation, name(organisation));
    }

    private static String name(OrganisationId organisation) {
        return Objects.requireNonNull(NAMES.get(organisation));
    }
}
