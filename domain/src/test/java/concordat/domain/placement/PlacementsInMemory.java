package concordat.domain.placement;

import concordat.domain.programme.Service;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.Services;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Placements of one service of the first of some partners, as tests keep them. */
final class PlacementsInMemory implements Placements {
    static final ProfessionId NURSING = new ProfessionId(UUID.randomUUID());

    private final Service service;
    private final Set<OrganisationId> partners;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Tariff> tariffs = new ArrayList<>();

    PlacementsInMemory(Clock clock, OrganisationId first, OrganisationId second) {
        service = Services.of(first, "Podiatry", clock);
        partners = Set.of(first, second);
    }

    Service service() {
        return service;
    }

    List<Placement> all() {
        return placements;
    }

    @Override
    public void add(Placement placement) {
        placements.add(placement);
    }

    @Override
    public void add(Tariff tariff) {
        tariffs.add(tariff);
    }

    @Override
    public Service lock(ServiceId id) {
        return service;
    }

    @Override
    public void lockTariffsOf(OrganisationId organisation) {
        // Nobody else is there.
    }

    @Override
    public Placement get(PlacementId id) {
        return placements.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("placement"));
    }

    @Override
    public Tariff get(TariffId id) {
        return tariffs.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("tariff"));
    }

    @Override
    public Optional<Placement> standing(ServiceId of, ProfessionId profession, int year) {
        return ever(of, profession, year).stream()
                .filter(each -> each.replacedOn().isEmpty())
                .findFirst();
    }

    @Override
    public Optional<Tariff> standing(OrganisationId organisation, int year, TariffGroup group) {
        return tariffs.stream()
                .filter(each -> each.replacedOn().isEmpty()
                        && each.draft().organisation().equals(organisation)
                        && each.draft().year() == year
                        && each.draft().group() == group)
                .findFirst();
    }

    @Override
    public List<Placement> ever(ServiceId of, ProfessionId profession, int year) {
        return placements.stream()
                .filter(each ->
                        each.service().equals(of) && each.profession().equals(profession) && each.year() == year)
                .toList();
    }

    @Override
    public List<Profession> professions() {
        return List.of(new Profession(NURSING, "Nursing", TariffGroup.NON_MEDICAL));
    }

    @Override
    public Page<PlacementRow> register(PlacementFilter filter, Keyset keyset) {
        throw new UnsupportedOperationException("Only the database lists them");
    }

    @Override
    public PlacementRow row(PlacementId id) {
        throw new UnsupportedOperationException("Only the database lists them");
    }

    @Override
    public PlacementTotals totals(PlacementFilter filter) {
        throw new UnsupportedOperationException("Only the database adds them up");
    }

    @Override
    public List<Integer> years() {
        return placements.stream().map(Placement::year).distinct().toList();
    }

    @Override
    public List<TariffRow> tariffs() {
        return tariffs.stream().map(each -> new TariffRow(each, "Alder")).toList();
    }

    @Override
    public boolean arePartners(Set<OrganisationId> organisations) {
        return partners.containsAll(organisations);
    }
}
