package concordat.domain.placement;

import concordat.domain.programme.Service;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The placements and tariffs that the actor may see. */
public interface Placements {
    /** Keeps a record. The one that it replaces is written first: one stands for each service, profession and year. */
    void add(Placement placement);

    /** Keeps a tariff. The one that it replaces is written first. */
    void add(Tariff tariff);

    /** Takes hold of a service so that nobody else records placements of it. @throws concordat.domain.shared.NotFound if there is none */
    Service lock(ServiceId service);

    /** Takes hold of an organisation's tariffs so that nobody else records one. */
    void lockTariffsOf(OrganisationId organisation);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Placement get(PlacementId id);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Tariff get(TariffId id);

    /** The record that stands. */
    Optional<Placement> standing(ServiceId service, ProfessionId profession, int year);

    /** The tariff that stands. */
    Optional<Tariff> standing(OrganisationId organisation, int year, TariffGroup group);

    /** All that were recorded of the same service, profession and year, the latest first. */
    List<Placement> ever(ServiceId service, ProfessionId profession, int year);

    /** All professions, in the order of the list. */
    List<Profession> professions();

    /** One page of those that stand, by service, the latest year first, then by profession. */
    Page<PlacementRow> register(PlacementFilter filter, Keyset keyset);

    /** That one as the register shows it. @throws concordat.domain.shared.NotFound if it does not stand, or the actor may not see it */
    PlacementRow row(PlacementId id);

    /** What those come to. */
    PlacementTotals totals(PlacementFilter filter);

    /** The academic years of which there are placements, the latest first. */
    List<Integer> years();

    /** All tariffs that stand or stood, the latest year first. */
    List<TariffRow> tariffs();

    /** Whether each of them is in a partnership. */
    boolean arePartners(Set<OrganisationId> organisations);
}
