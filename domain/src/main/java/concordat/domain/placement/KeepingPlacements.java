package concordat.domain.placement;

import static concordat.domain.placement.PlacementRule.PLACEMENT_STANDS_ONCE;
import static concordat.domain.placement.PlacementRule.PROFESSION_IS_KNOWN;
import static concordat.domain.placement.PlacementRule.TARIFF_IS_OF_A_PARTNER;
import static concordat.domain.placement.PlacementRule.TARIFF_STANDS_ONCE;

import concordat.domain.programme.ProgrammeOfficers;
import concordat.domain.programme.Service;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeping placements and their tariff on record, and correcting them: a governance officer of the organisation that runs
 * the service, or to which the tariff is paid, does it (AG-11, US-6).
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingPlacements {
    private final Placements placements;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingPlacements(Placements placements, OneTimeKeys keys, CurrentActor actor, Journal journal, Clock clock) {
        this.placements = placements;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records the placements of a service, a profession and an academic year.
     *
     * @param onceKey the one-time key of the form; used again, it returns the record that was made with it
     * @throws concordat.domain.shared.RuleBroken if there is a record of them already
     */
    public PlacementId record(String onceKey, PlacementDraft draft) {
        return new PlacementId(keys.once(onceKey, () -> record(draft).value()));
    }

    private PlacementId record(PlacementDraft draft) {
        Service service = placements.lock(draft.service());
        ProgrammeOfficers.require(actor, List.of(service.organisation()));
        Optional<Profession> profession = profession(draft.profession());
        PROFESSION_IS_KNOWN.require(profession.isPresent());
        String name = profession.map(Profession::name).orElse("");
        PLACEMENT_STANDS_ONCE.require(
                placements
                        .standing(draft.service(), draft.profession(), draft.year())
                        .isEmpty(),
                service.name(),
                name,
                Years.words(draft.year()));
        Placement placement =
                new Placement(service.organisation(), draft, actor.actor().name(), clock, today());
        placements.add(placement);
        journal.record(placement.recorded(service.name() + ", " + name));
        return placement.id();
    }

    /**
     * Replaces a record with other counts; both stay readable.
     *
     * @param onceKey the one-time key of the form; used again, it returns the record that was made with it
     * @throws concordat.domain.shared.RuleBroken if it was corrected in the meantime, or nothing changes
     */
    public PlacementId correct(String onceKey, PlacementId id, PlacementCounts counts, String because) {
        return new PlacementId(
                keys.once(onceKey, () -> correct(id, counts, because).value()));
    }

    private PlacementId correct(PlacementId id, PlacementCounts counts, String because) {
        Service service = placements.lock(placements.get(id).service());
        ProgrammeOfficers.require(actor, List.of(service.organisation()));
        Placement former = placements.get(id);
        Placement placement = former.corrected(counts, because, actor.actor().name(), clock, today());
        placements.add(placement);
        journal.record(former.replaced(
                placement,
                service.name() + ", "
                        + profession(former.profession()).map(Profession::name).orElse("")));
        return placement.id();
    }

    /**
     * Records the tariff of a year.
     *
     * @param onceKey the one-time key of the form; used again, it returns the tariff that was recorded with it
     * @throws concordat.domain.shared.RuleBroken if there is one already
     */
    public TariffId recordTariff(String onceKey, TariffDraft draft) {
        return new TariffId(keys.once(onceKey, () -> recordTariff(draft).value()));
    }

    private TariffId recordTariff(TariffDraft draft) {
        TARIFF_IS_OF_A_PARTNER.require(placements.arePartners(Set.of(draft.organisation())));
        ProgrammeOfficers.require(actor, List.of(draft.organisation()));
        placements.lockTariffsOf(draft.organisation());
        TARIFF_STANDS_ONCE.require(
                placements
                        .standing(draft.organisation(), draft.year(), draft.group())
                        .isEmpty(),
                draft.group().words(),
                Years.words(draft.year()));
        Tariff tariff = new Tariff(draft, actor.actor().name(), clock, today());
        placements.add(tariff);
        journal.record(new PlacementEvent.PlacementTariffRecorded(
                tariff.id(), draft.group().words(), draft.year(), draft.pencePerWeek()));
        return tariff.id();
    }

    /**
     * Replaces a tariff with another of the same organisation, year and group; both stay readable.
     *
     * @param onceKey the one-time key of the form; used again, it returns the tariff that was recorded with it
     * @param draft its organisation, year and group are not asked for
     * @throws concordat.domain.shared.RuleBroken if it was corrected in the meantime, or nothing changes
     */
    public TariffId correctTariff(String onceKey, TariffId id, TariffDraft draft, String because) {
        return new TariffId(
                keys.once(onceKey, () -> correctTariff(id, draft, because).value()));
    }

    private TariffId correctTariff(TariffId id, TariffDraft given, String because) {
        placements.lockTariffsOf(placements.get(id).organisation());
        Tariff former = placements.get(id);
        ProgrammeOfficers.require(actor, List.of(former.organisation()));
        TariffDraft present = former.draft();
        TariffDraft draft = new TariffDraft(
                present.organisation(),
                present.year(),
                present.group(),
                given.pencePerWeek(),
                given.marketForces(),
                given.source(),
                given.confirmed());
        Tariff tariff = former.corrected(draft, because, actor.actor().name(), clock, today());
        placements.add(tariff);
        journal.record(new PlacementEvent.PlacementTariffCorrected(
                tariff.id(), draft.group().words(), draft.year(), id, draft.pencePerWeek()));
        return tariff.id();
    }

    private Optional<Profession> profession(ProfessionId id) {
        return placements.professions().stream()
                .filter(each -> Objects.equals(each.id(), id))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
