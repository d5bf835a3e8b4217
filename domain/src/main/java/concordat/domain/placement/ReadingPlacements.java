package concordat.domain.placement;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looking at placements and their tariff: everybody with an appointment at a partner does. */
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
public class ReadingPlacements {
    private final Placements placements;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingPlacements(Placements placements, CurrentActor actor, Clock clock) {
        this.placements = placements;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of those that stand, by service, the latest year first, then by profession. */
    public Page<PlacementRow> register(PlacementFilter filter, Keyset keyset) {
        return placements.register(filter, keyset);
    }

    /** What those come to. */
    public PlacementTotals totals(PlacementFilter filter) {
        return placements.totals(filter);
    }

    /**
     * What stands of the service, profession and year of that record, which may have been corrected since.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    public PlacementDetails placement(PlacementId id) {
        Placement asked = placements.get(id);
        List<Placement> ever = placements.ever(asked.service(), asked.profession(), asked.year());
        Placement standing = ever.stream()
                .filter(each -> each.replacedOn().isEmpty())
                .findFirst()
                .orElse(asked);
        return new PlacementDetails(
                placements.row(standing.id()),
                standing.recordedBy(),
                standing.recordedOn(),
                ever.stream().filter(each -> each.replacedOn().isPresent()).toList(),
                served().contains(standing.organisation()));
    }

    /** All professions, in the order of the list. */
    public List<Profession> professions() {
        return placements.professions();
    }

    /** The academic years of which there are placements, the latest first. */
    public List<Integer> years() {
        return placements.years();
    }

    /** All tariffs that stand or stood, the latest year first. */
    public List<TariffRow> tariffs() {
        return placements.tariffs();
    }

    /** One tariff. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public Tariff tariff(TariffId id) {
        return placements.get(id);
    }

    /** The organisations whose placements the actor could keep on record: those that they serve as governance officer. */
    public Set<OrganisationId> served() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    /** The academic year in which today lies, by the year in which it begins. */
    public int present() {
        return Years.academic(today());
    }

    /** Today in Europe/London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
