package concordat.domain.action;

import static concordat.domain.action.ActionRule.ACTION_ARISES_IN_A_MEETING;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.Party;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Officer or chair raises an action that arose from an item, whether or not anything was decided on it (AC-1). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class RaisingActions {
    private final Actions actions;
    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final KnownPeople people;
    private final References references;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    RaisingActions(
            Actions actions,
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            KnownPeople people,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.people = people;
        this.references = references;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Raises an action.
     *
     * @param onceKey the one-time key of the form; used again, it finds the same action
     * @throws concordat.domain.shared.RuleBroken if the meeting has not begun, or it would be due before today
     */
    public ActionId raise(String onceKey, AgendaItemId on, NewAction task) {
        return new ActionId(keys.once(onceKey, () -> raise(on, task).value()));
    }

    private ActionId raise(AgendaItemId on, NewAction task) {
        AgendaItem item = meetings.item(on);
        Committee committee = committees.get(item.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        Meeting meeting = meetings.get(item.meeting());
        ACTION_ARISES_IN_A_MEETING.require(meeting.openedAt().isPresent() && item.state() != ItemState.WITHDRAWN);
        int year = LocalDate.ofInstant(clock.instant(), Term.LONDON).getYear();
        Action action = Action.raise(
                new Undertaking(
                        committee.partnership(),
                        committee.id(),
                        Origin.of(meeting, item),
                        null,
                        Series.ACTION.reference(
                                committee.code(), year, references.next(committee.id(), Series.ACTION, year)),
                        task.text(),
                        people.of(task.owner(), task.organisation()),
                        task.due(),
                        audiences.of(item.audienceAt(Stage.PUBLISHED))),
                clock);
        actions.add(action);
        journal.record(action.raised());
        return action.id();
    }

    /**
     * Who can own an action of that committee: whoever holds a seat on it, and, for an officer, whoever has an appointment at one of
     * its parties today.
     */
    public List<PersonOnRecord> owners(CommitteeId id) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        return Stream.concat(
                        holders.of(id, clock.instant()).stream()
                                .map(SeatHolder::holder)
                                .filter(Objects::nonNull),
                        committee.parties().stream()
                                .map(Party::organisation)
                                .flatMap(party -> people.at(party).stream()))
                .distinct()
                .toList();
    }

    /**
     * What is to be done.
     *
     * @param owner who undertakes it, for that organisation
     * @param due by when
     */
    public record NewAction(String text, PersonId owner, OrganisationId organisation, LocalDate due) {
        public NewAction {
            text = Text.required("action", text, Text.SENTENCE);
        }
    }
}
