package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.TERMS_ALLOW_REQUISITIONS;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Members demand a meeting; the chair, the officer for the chair, or in the end the members themselves call it (MT-4). */
@UseCase
@AllowedTo({Role.VOTING_MEMBER, Role.COMMITTEE_CHAIR, Role.GOVERNANCE_OFFICER})
public class RequisitioningMeetings {
    private final Requisitions requisitions;
    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final References references;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RequisitioningMeetings(
            Requisitions requisitions,
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.requisitions = requisitions;
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.references = references;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Demands a meeting, and signs the demand.
     *
     * @param onceKey the one-time key of the form; used again, it returns the requisition that was made with it
     * @param seat a seat with a vote that the actor holds
     * @throws concordat.domain.shared.RuleBroken if the terms of reference do not allow it (BM-1)
     * @throws NotAllowed if the actor does not hold the seat
     */
    public RequisitionId demand(String onceKey, CommitteeId id, SeatId seat, String title, String business) {
        return new RequisitionId(
                keys.once(onceKey, () -> demand(id, seat, title, business).value()));
    }

    private RequisitionId demand(CommitteeId id, SeatId seat, String title, String business) {
        PersonOnRecord member = member(id, seat);
        Committee committee = committees.get(id);
        TERMS_ALLOW_REQUISITIONS.require(committee
                .termsOn(LocalDate.ofInstant(clock.instant(), Term.LONDON))
                .provisions()
                .betweenMeetings()
                .extraordinaryMeeting());
        Requisition requisition = Requisition.open(
                committee,
                (int) holders.of(id, clock.instant()).stream()
                        .filter(line -> line.voting() && line.holder() != null)
                        .map(line -> Objects.requireNonNull(line.holder()).person())
                        .distinct()
                        .count(),
                title,
                business,
                audiences.of(new Business(id, Part.PART_1, Stage.OPEN)),
                clock);
        requisition.sign(member, clock);
        requisitions.add(requisition);
        journal.record(new RequisitionEvent.MeetingRequisitioned(
                requisition.id(), requisition.partnership(), requisition.title(), id, requisition.business(), member));
        return requisition.id();
    }

    /** Joins in. @throws concordat.domain.shared.RuleBroken if the actor has signed already, or the meeting was called */
    public void sign(RequisitionId id, SeatId seat) {
        Requisition requisition = requisitions.lock(id);
        PersonOnRecord member = member(requisition.committee(), seat);
        requisition.sign(member, clock);
        journal.record(new RequisitionEvent.RequisitionSigned(
                id,
                requisition.partnership(),
                requisition.title(),
                member,
                requisition.signatories().size()));
    }

    /** The chair, or the officer for the chair, will not call the meeting. */
    public void refuse(RequisitionId id, String because) {
        Requisition requisition = requisitions.lock(id);
        Authority.over(committees.get(requisition.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        requisition.refuse(because);
        journal.record(new RequisitionEvent.RequisitionRefused(
                id,
                requisition.partnership(),
                requisition.title(),
                requisition.refusedBecause().orElseThrow()));
    }

    /**
     * Calls the meeting: its agenda is the requisitioned business and nothing else.
     *
     * @throws concordat.domain.shared.RuleBroken if fewer than a third have signed; or, of those who signed, while the
     *     chair has neither refused nor let seven days pass
     * @throws NotAllowed if the actor is neither chair nor officer, and has not signed
     */
    public MeetingId call(RequisitionId id, Arrangements arrangements) {
        Requisition requisition = requisitions.lock(id);
        Committee committee = committees.get(requisition.committee());
        boolean byMembers = !isConducting(committee);
        if (byMembers && !requisition.isSignedBy(actor.person())) {
            throw new NotAllowed(
                    "Only the chair, the officer, or a member who has signed the requisition can call it.");
        }
        requisition.requireCallable(byMembers, clock.instant());
        int year = LocalDate.ofInstant(arrangements.startsAt(), Term.LONDON).getYear();
        Meeting meeting = Meeting.planExtraordinary(
                committee,
                Series.MEETING.reference(committee.code(), year, references.next(committee.id(), Series.MEETING, year)),
                arrangements,
                audiences.of(new Business(committee.id(), Part.PART_1, Stage.PUBLISHED)),
                clock);
        meetings.add(meeting);
        journal.record(meeting.planned());
        AgendaItem item = AgendaItem.on(
                meeting,
                1,
                ItemText.open(
                        "1",
                        requisition.title(),
                        Purpose.APPROVAL,
                        requisition.signatories().get(0).name(),
                        60,
                        requisition.business()),
                audiences,
                clock);
        meetings.add(item);
        journal.record(new MeetingEvent.ItemAdded(
                meeting.id(), meeting.partnership(), meeting.reference(), item.id(), item.text(), ""));
        requisition.call(meeting.id());
        journal.record(new RequisitionEvent.RequisitionedMeetingCalled(
                id, requisition.partnership(), requisition.title(), meeting.id(), byMembers));
        return meeting.id();
    }

    private boolean isConducting(Committee committee) {
        boolean held = Authority.isHeld(
                CommitteeLine.of(committee), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        if (held) {
            Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        }
        return held;
    }

    private PersonOnRecord member(CommitteeId committee, SeatId seat) {
        actor.holding(seat);
        return holders.of(committee, clock.instant()).stream()
                .filter(line -> line.seat().equals(seat) && line.voting())
                .map(SeatHolder::holder)
                .filter(holder -> holder != null && holder.person().equals(actor.person()))
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Only members with a vote can requisition a meeting."));
    }
}
