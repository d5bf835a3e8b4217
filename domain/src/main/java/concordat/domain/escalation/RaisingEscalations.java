package concordat.domain.escalation;

import static concordat.domain.escalation.EscalationRule.ARISES_IN_A_MEETING;
import static concordat.domain.escalation.EscalationRule.CONCERNS_ITS_ITEM;
import static concordat.domain.escalation.EscalationRule.ESCALATED_TO_A_PARENT_BODY;
import static concordat.domain.escalation.EscalationRule.REFERRED_ELSEWHERE;

import concordat.domain.action.Actions;
import concordat.domain.action.Origin;
import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.decision.Decisions;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.AudienceKey.Withheld;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Officer or chair sends an issue that arose from an item up to a parent body, or across to another one, or withdraws it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class RaisingEscalations {
    private final Escalations escalations;
    private final Meetings meetings;
    private final Committees committees;
    private final Decisions decisions;
    private final Actions actions;
    private final GovernedRisks risks;
    private final References references;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RaisingEscalations(
            Escalations escalations,
            Meetings meetings,
            Committees committees,
            Decisions decisions,
            Actions actions,
            GovernedRisks risks,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.escalations = escalations;
        this.meetings = meetings;
        this.committees = committees;
        this.decisions = decisions;
        this.actions = actions;
        this.risks = risks;
        this.references = references;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Escalates or refers an issue that arose from an item.
     *
     * @param onceKey the one-time key of the form; used again, it finds the same one
     * @throws concordat.domain.shared.RuleBroken if the meeting has not begun, the body is none to which it can be sent, what it
     *     is about is not on record of the item, or an answer is asked for before today
     */
    public EscalationId raise(String onceKey, AgendaItemId on, NewEscalation issue) {
        return new EscalationId(keys.once(onceKey, () -> raise(on, issue).value()));
    }

    private EscalationId raise(AgendaItemId on, NewEscalation issue) {
        AgendaItem item = meetings.item(on);
        Committee committee = committees.get(item.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        Meeting meeting = meetings.get(item.meeting());
        ARISES_IN_A_MEETING.require(meeting.openedAt().isPresent() && item.state() != ItemState.WITHDRAWN);
        requireReceiver(committee, issue);
        requireOfItem(committee, item, issue.concerning());
        int year = today().getYear();
        Escalation raised = Escalation.raise(
                committee.partnership(),
                committee.id(),
                Origin.of(meeting, item),
                new NewEscalation(
                        issue.kind(),
                        known(committee, issue.to()),
                        issue.issue(),
                        issue.reason(),
                        issue.asked(),
                        issue.answerBy(),
                        issue.concerning()),
                Series.ESCALATION.reference(
                        committee.code(), year, references.next(committee.id(), Series.ESCALATION, year)),
                actor.actor().name(),
                audiences.of(item.audienceAt(Stage.PUBLISHED)),
                receiverAudience(item, issue.to().committee()),
                today(),
                clock);
        escalations.add(raised);
        journal.record(raised.raised());
        return raised.id();
    }

    private void requireReceiver(Committee committee, NewEscalation issue) {
        OrganisationId organisation = issue.to().organisation();
        CommitteeId receiving = issue.to().committee();
        boolean ofAParty = organisation != null && committee.party(organisation).isPresent();
        boolean ofTheParent = receiving != null
                && committee.parent().filter(receiving::equals).isPresent();
        ESCALATED_TO_A_PARENT_BODY.require(issue.kind() != EscalationKind.ESCALATION || ofAParty || ofTheParent);
        boolean across = organisation == null && !committee.id().equals(receiving);
        REFERRED_ELSEWHERE.require(issue.kind() != EscalationKind.REFERRAL || across);
    }

    /** The body by the name that is on record, whatever a form said. */
    private Receiver known(Committee committee, Receiver to) {
        OrganisationId organisation = to.organisation();
        if (organisation != null) {
            return committee
                    .party(organisation)
                    .map(party -> Receiver.parentBody(organisation, party.shortName() + ", " + party.parentBody()))
                    .orElseThrow(() -> new NotFound("body"));
        }
        CommitteeId receiving = to.committee();
        if (receiving == null) {
            return to;
        }
        Committee other = committees.get(receiving);
        if (!other.partnership().equals(committee.partnership())) {
            throw new NotFound("committee");
        }
        return Receiver.committee(receiving, other.name());
    }

    private void requireOfItem(Committee committee, AgendaItem item, Concerning concerning) {
        DecisionId decision = concerning.decision();
        CONCERNS_ITS_ITEM.require(
                decision == null || decisions.get(decision).item().equals(item.id()));
        ActionId action = concerning.action();
        CONCERNS_ITS_ITEM.require(
                action == null || actions.get(action).origin().item().equals(item.id()));
        CONCERNS_ITS_ITEM.require(!concerning.isRisk()
                || risks.of(committee.id(), 1).stream()
                        .anyMatch(each -> each.concerning().equals(concerning)));
    }

    /** Who sees it at the committee that receives it: nobody, if it is reserved, or withheld from somebody (PP-4). */
    private @Nullable UUID receiverAudience(AgendaItem item, @Nullable CommitteeId receiving) {
        return receiving == null || item.part() == Part.PART_2 || item.withheld()
                ? null
                : audiences.of(new Withheld(item.id(), new Business(receiving, Part.PART_1, Stage.PUBLISHED)));
    }

    /**
     * Withdraws it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.RuleBroken if it is closed already
     */
    public void withdraw(String onceKey, EscalationId id, long seen, String because) {
        keys.once(onceKey, () -> {
            Escalation escalation = escalations.lock(id, seen);
            Authority.over(
                    committees.get(escalation.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
            journal.record(escalation.withdraw(because, today()));
            return id.value();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
