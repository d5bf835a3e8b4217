package concordat.domain.decision;

import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.VotingTerms;
import concordat.domain.meeting.Room;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roll of one deciding body for one item at one instant: each seat, and whether who holds it counts and votes.
 * It is the denominator of quorum and votes, and is frozen with the decision (QU-1).
 *
 * @param lines one for each holder of each seat, deputies after the member; vacant seats too
 */
public record Roll(List<RollLine> lines) {
    public Roll {
        lines = List.copyOf(lines);
    }

    /**
     * Calls the roll.
     *
     * @param room who is there, and who is kept out by an interest
     * @param terms whether deputies count (MB-4) and members for parties that do not delegate (LF-5), and how joint posts
     *     do (MB-2)
     * @param body which of the committee's seats belong to the deciding body
     */
    public static Roll call(Room room, VotingTerms terms, Predicate<SeatHolder> body) {
        List<RollLine> lines = new ArrayList<>();
        Map<SeatId, List<SeatHolder>> seats = new LinkedHashMap<>();
        room.seats().stream().filter(body).forEach(line -> seats.computeIfAbsent(line.seat(), key -> new ArrayList<>())
                .add(line));
        seats.values().forEach(holders -> lines.addAll(callSeat(holders, room, terms)));
        return new Roll(countEachPersonOnce(lines, room, terms.jointPosts()));
    }

    private static List<RollLine> callSeat(List<SeatHolder> holders, Room room, VotingTerms terms) {
        List<RollLine> members = new ArrayList<>();
        for (SeatHolder holder : holders) {
            members.add(RollLine.of(
                    holder, terms.giveVoteTo(holder), presence(holder.holder(), room), standing(holder, room, terms)));
        }
        SeatHolder seat = holders.get(0);
        PersonOnRecord deputy = room.deputies().get(seat.seat());
        if (deputy == null || !room.present().contains(deputy.person()) || !terms.giveVoteTo(seat)) {
            return members;
        }
        boolean everybodyIsAbsent = members.stream().allMatch(line -> line.standing() == RollStanding.ABSENT);
        RollStanding deputyStanding = room.isRecused(deputy.person())
                ? RollStanding.RECUSED
                : everybodyIsAbsent && terms.deputiesMayVote()
                        ? RollStanding.DEPUTISING
                        : RollStanding.DEPUTY_WITHOUT_VOTE;
        if (deputyStanding == RollStanding.DEPUTISING) {
            members.replaceAll(line -> line.as(RollStanding.REPRESENTED));
        }
        members.add(RollLine.deputy(seat, deputy, presence(deputy, room), deputyStanding));
        return members;
    }

    private static RollStanding standing(SeatHolder seat, Room room, VotingTerms terms) {
        PersonOnRecord holder = seat.holder();
        if (holder == null) {
            return RollStanding.VACANT;
        }
        if (room.isRecused(holder.person())) {
            return RollStanding.RECUSED;
        }
        if (!seat.voting()) {
            return RollStanding.WITHOUT_VOTE;
        }
        if (!terms.giveVoteTo(seat)) {
            return RollStanding.DOES_NOT_DELEGATE;
        }
        return room.present().contains(holder.person()) ? RollStanding.ENTITLED : RollStanding.ABSENT;
    }

    private static RollLine.Presence presence(@Nullable PersonOnRecord person, Room room) {
        if (person == null || !room.present().contains(person.person())) {
            return RollLine.Presence.ABSENT;
        }
        return room.remote().contains(person.person()) ? RollLine.Presence.REMOTE : RollLine.Presence.PRESENT;
    }

    /** One person has one vote and counts once in the total, in however many seats they are there (MB-2, MB-5). */
    private static List<RollLine> countEachPersonOnce(List<RollLine> lines, Room room, JointPostCounting jointPosts) {
        Set<SeatId> named = new HashSet<>();
        room.seats().stream().filter(SeatHolder::namedForJointPost).forEach(line -> named.add(line.seat()));
        Map<PersonId, SeatId> countedIn = new LinkedHashMap<>();
        lines.stream()
                .filter(RollLine::isEntitled)
                .sorted(Comparator.comparing((RollLine line) -> line.standing() == RollStanding.DEPUTISING)
                        .thenComparing(line -> !named.contains(line.seat())))
                .forEach(line -> personOf(line).ifPresent(person -> countedIn.putIfAbsent(person, line.seat())));

        Set<Map.Entry<PersonId, OrganisationId>> counted = new HashSet<>();
        lines.stream().filter(RollLine::isEntitled).forEach(line -> personOf(line)
                .filter(person -> line.seat().equals(countedIn.get(person)))
                .ifPresent(person -> counted.add(Map.entry(person, line.organisation()))));
        return lines.stream()
                .map(line -> {
                    Optional<PersonId> elsewhere = personOf(line)
                            .filter(person -> line.isEntitled() && !line.seat().equals(countedIn.get(person)));
                    if (elsewhere.isEmpty()) {
                        return line;
                    }
                    boolean countsForOrganisation = jointPosts == JointPostCounting.ONCE_AND_FOR_EACH_ORG
                            && line.standing() == RollStanding.ENTITLED
                            && counted.add(Map.entry(elsewhere.get(), line.organisation()));
                    return line.as(
                            countsForOrganisation
                                    ? RollStanding.COUNTED_FOR_ORGANISATION
                                    : RollStanding.COUNTED_IN_OTHER_SEAT);
                })
                .toList();
    }

    private static Optional<PersonId> personOf(RollLine line) {
        return Optional.ofNullable(line.person());
    }

    /** How many count towards that part of the quorum; a shared post counts as one (MB-3). */
    int count(Minimum minimum) {
        return seats(line -> line.countsTowards(minimum)).size();
    }

    /** How many seats would count towards it, were it not for an interest. */
    int countRecused(Minimum minimum) {
        Set<SeatId> missed = seats(line -> line.isMissedBy(minimum));
        missed.removeAll(seats(line -> line.countsTowards(minimum)));
        return missed.size();
    }

    /** The seats that have a vote on the item, in the order of the roll. */
    Set<SeatId> entitledSeats() {
        return seats(RollLine::isEntitled);
    }

    private Set<SeatId> seats(Predicate<RollLine> wanted) {
        Set<SeatId> seats = new LinkedHashSet<>();
        lines.stream().filter(wanted).forEach(line -> seats.add(line.seat()));
        return seats;
    }

    /** The organisations that have voting seats in the body, present or not, by the name that the roll gives them. */
    Map<OrganisationId, String> blocs() {
        Map<OrganisationId, String> blocs = new LinkedHashMap<>();
        lines.stream()
                .filter(RollLine::votingSeat)
                .forEach(line -> blocs.putIfAbsent(line.organisation(), line.organisationName()));
        return blocs;
    }

    /** Whether chair or vice-chair could preside (QU-2). */
    boolean hasChair() {
        return officers().findFirst().isPresent();
    }

    /**
     * Who presides over the item: the chair; if the chair is away or conflicted, the vice-chair; if both are, the member
     * whom those present have chosen (MB-8).
     *
     * @param chosen whom they have chosen; empty if nobody had to be
     */
    Optional<RollLine> presider(Optional<SeatId> chosen) {
        return officers()
                .findFirst()
                .or(() -> chosen.flatMap(seat -> lines.stream()
                        .filter(line -> line.seat().equals(seat) && mayBeChosen(line))
                        .findFirst()));
    }

    /** How many could preside as chair or vice-chair. */
    int countOfficers() {
        return (int) officers().map(RollLine::person).distinct().count();
    }

    /** How many persons count towards that part of the quorum; both holders of a shared post, if both are there. */
    int countPersons(Minimum minimum) {
        return (int) lines.stream()
                .filter(line -> line.countsTowards(minimum))
                .map(RollLine::person)
                .distinct()
                .count();
    }

    private Stream<RollLine> officers() {
        return lines.stream()
                .filter(line -> line.office() != Office.MEMBER && line.couldPreside())
                .sorted(Comparator.comparing(RollLine::office));
    }

    private static boolean mayBeChosen(RollLine line) {
        return line.standing() == RollStanding.ENTITLED && line.seatClass() != SeatClass.EXECUTIVE;
    }

    /** Their line, if they are on the roll in that seat. */
    Optional<RollLine> find(SeatId seat, PersonId person) {
        return lines.stream().filter(line -> line.isOf(seat, person)).findFirst();
    }

    /** Who is recused for the item, in the order of the roll. */
    List<RollLine> recused() {
        return lines.stream()
                .filter(line -> line.standing() == RollStanding.RECUSED)
                .toList();
    }
}
