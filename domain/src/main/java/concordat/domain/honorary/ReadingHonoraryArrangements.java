package concordat.domain.honorary;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reading the register of honorary arrangements: officers and auditors of host and employer do, and whoever is named to look
 * after one; to everybody else it is empty.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingHonoraryArrangements {
    private final HonoraryArrangements arrangements;
    private final PartyFacts facts;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingHonoraryArrangements(
            HonoraryArrangements arrangements,
            PartyFacts facts,
            SettingValues settings,
            CurrentActor actor,
            Clock clock) {
        this.arrangements = arrangements;
        this.facts = facts;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register, with standings as of today. */
    public Page<HonoraryRow> register(HonoraryFilter filter, HonoraryOrder order, Keyset keyset) {
        return arrangements.register(filter, order, keyset, today());
    }

    /** One of them. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public HonoraryDetails arrangement(HonoraryArrangementId id) {
        HonoraryArrangement arrangement = arrangements.get(id);
        HonoraryDraft details = arrangement.details();
        Map<OrganisationId, String> names = facts.namesOf(arrangement.concerned(), today());
        PersonId manager = details.manager();
        OrganisationId employer = details.employer();
        return new HonoraryDetails(
                id,
                arrangement.version(),
                arrangement.partnership(),
                arrangement.reference(),
                details,
                employer == null ? details.otherEmployer() : names.getOrDefault(employer, ""),
                names.getOrDefault(details.host(), ""),
                manager == null
                        ? ""
                        : facts.peopleAt(details.host()).stream()
                                .filter(each -> each.person().equals(manager))
                                .findFirst()
                                .map(PartyFacts.Appointed::name)
                                .orElse("Somebody by name"),
                arrangement.standing(today()),
                arrangement.ended().orElse(null),
                arrangement.endingReason(),
                arrangement.renewals().stream()
                        .map(each -> new HonoraryDetails.RenewalLine(each.on(), each.former(), each.lastDay()))
                        .toList());
    }

    /** The organisations for which the actor puts such arrangements on record, as hosts. */
    public Set<OrganisationId> hosts() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    /** Whether the actor keeps that arrangement on record. */
    public boolean keeps(HonoraryArrangementId id) {
        return hosts().contains(arrangements.get(id).details().host());
    }

    /** The alerts that have been reached for the actor and of which they have not taken note, what ends first first. */
    public List<HonoraryAlert> alerts() {
        if (!(actor.actor() instanceof Actor.Person)) {
            return List.of();
        }
        PersonId person = actor.person();
        Set<HonoraryAlert.Noted> noted = arrangements.notedBy(person);
        return new ReachedHonoraryAlerts(arrangements, settings, actor, today())
                .of(person)
                .filter(alert -> !noted.contains(alert.noted()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
