package concordat.domain.agreement.particulars;

import static concordat.domain.agreement.particulars.ParticularsRule.FUNDING_HAS_A_TERM;
import static concordat.domain.agreement.particulars.ParticularsRule.NHS_ENGLAND_IS_A_PARTY;
import static concordat.domain.agreement.particulars.ParticularsRule.TARIFF_IS_OF_A_FUNDING_AGREEMENT;
import static concordat.domain.agreement.particulars.ParticularsRule.TARIFF_YEARS_DO_NOT_OVERLAP;
import static concordat.domain.agreement.particulars.ParticularsRule.TARIFF_YEAR_IS_WITHIN_THE_TERM;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.agreement.Party;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeping on record what only some agreements have, by whoever keeps the agreement. It says nothing in their text. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class KeepingParticulars {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final HeldAgreements agreements;
    private final Particulars particulars;
    private final BankHolidays holidays;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingParticulars(
            HeldAgreements agreements,
            Particulars particulars,
            BankHolidays holidays,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.particulars = particulars;
        this.holidays = holidays;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, AgreementId id, Consumer<KeepingParticulars> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Says whether personal data are shared, and on what lawful basis (AG-10).
     *
     * @param seen the version that the actor has looked at, and one more; 0 if nothing was on record
     * @throws OutOfDate if somebody else has changed it since
     */
    public void state(AgreementId id, long seen, DataSharingDraft draft) {
        Agreement agreement = hold(id);
        DataSharing sharing = particulars.dataSharing(id).orElse(null);
        requireSeen(sharing == null ? 0 : sharing.version() + 1, seen);
        DataSharing stated = sharing == null ? DataSharing.of(agreement) : sharing;
        ParticularsEvent event = stated.state(draft, Which.of(agreement));
        if (sharing == null) {
            particulars.add(stated);
        }
        journal.record(event);
    }

    /**
     * Says which study it is about, and whether its template was modified (AG-12).
     *
     * @param seen the version that the actor has looked at, and one more; 0 if nothing was on record
     * @throws OutOfDate if somebody else has changed it since
     */
    public void describe(AgreementId id, long seen, StudyDraft draft) {
        Agreement agreement = hold(id);
        Study study = particulars.study(id).orElse(null);
        requireSeen(study == null ? 0 : study.version() + 1, seen);
        Study described = study == null ? new Study(id) : study;
        ParticularsEvent event = described.describe(agreement, draft, Which.of(agreement));
        if (study == null) {
            particulars.add(described);
        }
        journal.record(event);
    }

    /**
     * Says how it was procured, or why it did not have to be.
     *
     * @param seen the version that the actor has looked at, and one more; 0 if nothing was on record
     * @throws OutOfDate if somebody else has changed it since
     */
    public void procure(AgreementId id, long seen, ProcurementDraft draft) {
        Agreement agreement = hold(id);
        Procurement there = particulars.procurement(id).orElse(null);
        requireSeen(there == null ? 0 : there.version() + 1, seen);
        if (there == null) {
            Procurement stated = Procurement.of(agreement, draft);
            particulars.add(stated);
            journal.record(stated.stated(Which.of(agreement)));
        } else {
            there.correct(draft);
            journal.record(there.stated(Which.of(agreement)));
        }
    }

    /** Puts a tariff year on record (AG-11). @throws RuleBroken if it cannot stand */
    public void record(AgreementId id, TariffYearDraft draft) {
        Agreement agreement = hold(id);
        requireFunded(agreement, draft);
        TARIFF_YEARS_DO_NOT_OVERLAP.require(
                particulars.tariffYears(id).stream()
                        .noneMatch(year -> year.details().firstYear() == draft.firstYear()),
                draft.name());
        TariffYear year = TariffYear.of(id, draft, clock);
        particulars.add(year);
        journal.record(year.recorded(Which.of(agreement)));
    }

    /** Corrects a tariff year. @throws RuleBroken if it cannot stand; OutOfDate if somebody else has changed it since */
    public void correct(TariffYearId id, long seen, TariffYearDraft draft) {
        Agreement agreement = hold(particulars.tariffYear(id).agreement());
        TariffYear year = particulars.tariffYear(id);
        requireSeen(year.version(), seen);
        requireFunded(agreement, draft);
        TARIFF_YEARS_DO_NOT_OVERLAP.require(
                particulars.tariffYears(agreement.id()).stream()
                        .noneMatch(other ->
                                !other.id().equals(id) && other.details().firstYear() == draft.firstYear()),
                draft.name());
        journal.record(year.correct(draft, Which.of(agreement)));
    }

    private void requireFunded(Agreement agreement, TariffYearDraft draft) {
        TARIFF_IS_OF_A_FUNDING_AGREEMENT.require(
                agreement.type() == AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT,
                agreement.type().words());
        Set<OrganisationId> parties = agreement.parties().stream()
                .filter(party -> party.isPartyOn(today()))
                .map(Party::organisation)
                .collect(Collectors.toSet());
        NHS_ENGLAND_IS_A_PARTY.require(particulars.hasNhsEngland(parties));
        LocalDate from = agreement.dates().effective();
        LocalDate until =
                agreement.schedule(holidays.workingDays()).on(today()).end().orElse(null);
        if (from == null || until == null) {
            throw new RuleBroken(FUNDING_HAS_A_TERM);
        }
        TARIFF_YEAR_IS_WITHIN_THE_TERM.require(
                !draft.first().isBefore(from) && !draft.until().isAfter(until),
                draft.name(),
                DAY.format(from),
                DAY.format(until.minusDays(1)));
    }

    private static void requireSeen(long version, long seen) {
        if (version != seen) {
            throw new OutOfDate("agreement");
        }
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = agreements.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
