package concordat.domain.escalation;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Escalations and referrals, for whoever may see the item from which they arose, or receives them. */
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
public class ReadingEscalations {
    private final Escalations escalations;
    private final EscalationRegister register;
    private final GovernedRisks risks;
    private final Meetings meetings;
    private final Committees committees;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingEscalations(
            Escalations escalations,
            EscalationRegister register,
            GovernedRisks risks,
            Meetings meetings,
            Committees committees,
            CurrentActor actor,
            Clock clock) {
        this.escalations = escalations;
        this.register = register;
        this.risks = risks;
        this.meetings = meetings;
        this.committees = committees;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of those that the actor may see, open ones first. */
    public Page<EscalationRow> page(EscalationFilter filter, Keyset keyset) {
        return register.page(filter, keyset);
    }

    /** Those that arose from one item. */
    public List<EscalationRow> on(AgendaItemId item) {
        return register.page(EscalationFilter.all().from(item), Keyset.first()).rows();
    }

    /** One of them. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public EscalationSheet get(EscalationId id) {
        Escalation escalation = escalations.get(id);
        Optional<CommitteeLine> receiving = Optional.ofNullable(escalation.to().committee())
                .flatMap(committees::find)
                .map(CommitteeLine::of);
        return EscalationSheet.of(
                escalation,
                CommitteeLine.of(committees.get(escalation.committee())),
                receiving,
                receiving
                        .filter(line -> escalation.state() == EscalationState.OPEN
                                && escalation.takenUnder().isEmpty()
                                && Authority.isHeld(line, actor.capacities(), Role.GOVERNANCE_OFFICER))
                        .flatMap(line -> meetings.nextInPreparation(line.id(), clock.instant()))
                        .map(meetings::get)
                        .map(meeting -> List.of(
                                new EscalationSheet.Agenda(meeting.id(), meeting.reference(), meeting.startsAt())))
                        .orElse(List.of()));
    }

    /**
     * To whom an issue of an item can be sent, and what it can be about.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the item
     */
    public Sendable sendable(AgendaItemId id) {
        AgendaItem item = meetings.item(id);
        Committee committee = committees.get(item.committee());
        Meeting meeting = meetings.get(item.meeting());
        return new Sendable(
                CommitteeLine.of(committee),
                meeting.reference(),
                item.text().number(),
                item.text().title(),
                item.part(),
                item.withheld(),
                committee.parties().stream()
                        .map(party -> Receiver.parentBody(
                                party.organisation(), party.shortName() + ", " + party.parentBody()))
                        .toList(),
                committee
                        .parent()
                        .flatMap(committees::find)
                        .map(parent -> Receiver.committee(parent.id(), parent.name())),
                committees.all().stream()
                        .filter(other -> other.partnership().equals(committee.partnership())
                                && !other.id().equals(committee.id()))
                        .map(other -> Receiver.committee(other.id(), other.name()))
                        .toList(),
                risks.of(committee.id(), 1));
    }

    /** The committees whose officer the actor is: for whom something may have been referred to them. */
    public List<CommitteeId> served() {
        return committees.all().stream()
                .filter(committee ->
                        Authority.isHeld(CommitteeLine.of(committee), actor.capacities(), Role.GOVERNANCE_OFFICER))
                .map(Committee::id)
                .toList();
    }

    /**
     * What the form needs.
     *
     * @param withheld whether somebody is kept from the item
     * @param parentBodies of the parties
     * @param parent the committee above, if there is one
     * @param others all other committees of the partnership that the actor may see
     */
    public record Sendable(
            CommitteeLine committee,
            String meeting,
            String number,
            String title,
            concordat.domain.shared.Part part,
            boolean withheld,
            List<Receiver> parentBodies,
            Optional<Receiver> parent,
            List<Receiver> others,
            List<GovernedRisks.GovernedRisk> risks) {
        public Sendable {
            parentBodies = List.copyOf(parentBodies);
            others = List.copyOf(others);
            risks = List.copyOf(risks);
        }
    }
}
