package concordat.domain.decision;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.SeatHolders;
import concordat.domain.decision.RoomSheet.ItemNow;
import concordat.domain.decision.RoomSheet.LegNow;
import concordat.domain.decision.RoomSheet.Out;
import concordat.domain.decision.RoomSheet.OwnBallot;
import concordat.domain.decision.RoomSheet.QuestionNow;
import concordat.domain.decision.RoomSheet.Voted;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeclarationLine;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.MeetingVersions;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.Rooms;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever has to do with a committee follows its meeting: who is in the room, which item is under discussion, whether
 * there is a quorum for it, and what is put to the vote.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class FollowingMeetings {
    private final Meetings meetings;
    private final MeetingVersions versions;
    private final WithheldLines withheld;
    private final Committees committees;
    private final SeatHolders holders;
    private final Rooms rooms;
    private final Decisions decisions;
    private final Votes votes;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    FollowingMeetings(
            Meetings meetings,
            MeetingVersions versions,
            WithheldLines withheld,
            Committees committees,
            SeatHolders holders,
            Rooms rooms,
            Decisions decisions,
            Votes votes,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.versions = versions;
        this.withheld = withheld;
        this.committees = committees;
        this.holders = holders;
        this.rooms = rooms;
        this.decisions = decisions;
        this.votes = votes;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The meeting as it is now.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see it, or nobody meets (BM-1)
     */
    public RoomSheet now(MeetingId id) {
        // Before all else: what is read is as new as its version says, or newer.
        long version = versions.of(id);
        Meeting meeting = meetings.get(id);
        if (!meeting.kind().isMeeting()) {
            throw new NotFound("meeting room");
        }
        Committee committee = committees.get(meeting.committee());
        MeetingSheet sheet = MeetingSheet.of(meeting, committee, meetings.agenda(id), withheld.of(id));
        Instant now = clock.instant();
        Optional<ItemSheet> reached =
                meeting.state() == MeetingState.IN_PROGRESS ? underDiscussion(sheet) : Optional.empty();
        Optional<Out> out = reached.flatMap(this::outFor);
        return new RoomSheet(
                version,
                sheet,
                holders.of(meeting.committee(), now),
                out.isPresent() ? Optional.empty() : reached.map(item -> itemNow(committee, item, now)),
                out);
    }

    /**
     * How often the record of the meeting has changed.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see it
     */
    public long version(MeetingId id) {
        return versions.of(meetings.get(id).id());
    }

    /** Of several that are open, the one that was reached last. */
    private static Optional<ItemSheet> underDiscussion(MeetingSheet sheet) {
        return sheet.agenda().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .max(Comparator.comparing(item -> item.openedAt().orElse(Instant.MIN)));
    }

    /** Who is sent out for an item follows it no more than they hear it (COI-8, COI-11). */
    private Optional<Out> outFor(ItemSheet item) {
        PersonId reader = actor.person();
        return item.declarations().stream()
                .filter(line -> line.person().person().equals(reader))
                .filter(line -> line.handling().filter(Handling::sendsOut).isPresent())
                .findFirst()
                .map(line -> new Out(item.id(), item.text().number(), isGone(line)));
    }

    private static boolean isGone(DeclarationLine line) {
        return line.leftAt().isPresent() && line.returnedAt().isEmpty();
    }

    private ItemNow itemNow(Committee committee, ItemSheet item, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Term.LONDON);
        boolean termsInForce =
                committee.terms().stream().anyMatch(version -> version.term().includes(today));
        List<QuorumNow> quorum =
                termsInForce ? QuorumNow.of(committee, today, rooms.of(item.meeting(), item.id(), now)) : List.of();
        return new ItemNow(
                item,
                quorum,
                decisions.on(item.id()).stream()
                        .map(decision -> question(decision, quorum))
                        .toList());
    }

    private QuestionNow question(Decision decision, List<QuorumNow> quorum) {
        boolean open = decision.state() == DecisionState.OPEN;
        List<Vote> visible = open ? votes.visible(decision.id()) : List.of();
        return new QuestionNow(
                decision.id(),
                decision.reference(),
                decision.question(),
                decision.proposal().outcome(),
                decision.state(),
                decision.outcome(),
                decision.closedBecause(),
                open
                        ? List.of()
                        : decision.legs().stream()
                                .map(leg -> new LegNow(leg.decidingBody(), leg.verdict(), leg.explanation()))
                                .toList(),
                visible.stream()
                        .filter(vote -> vote.ballot() != Ballot.NOT_VOTING)
                        .map(vote -> new Voted(vote.seat(), vote.voter().person()))
                        .toList(),
                open ? ballots(quorum, visible).toList() : List.of());
    }

    private Stream<OwnBallot> ballots(List<QuorumNow> quorum, List<Vote> visible) {
        PersonId reader = actor.person();
        return quorum.stream()
                .flatMap(now -> now.roll().stream())
                .filter(line -> line.standing().isEntitled() && reader.equals(line.person()))
                .map(line -> new OwnBallot(
                        line.seat(),
                        line.title() + ", " + line.organisationName(),
                        visible.stream()
                                .filter(vote -> vote.seat().equals(line.seat())
                                        && vote.voter().person().equals(reader))
                                .map(Vote::ballot)
                                .findFirst()));
    }
}
