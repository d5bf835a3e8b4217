package concordat.domain.agreement.particulars;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was put on record of an agreement that only some have. */
public sealed interface ParticularsEvent extends Event {
    /** Of which agreement of which partnership. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** It was said whether personal data are shared, and on what lawful basis. */
    record DataSharingStated(Which which, boolean shared, @Nullable LawfulBasis basis) implements ParticularsEvent {}

    /** It was said which study it is about. */
    record StudyDescribed(Which which, StudyKind study, boolean unmodified) implements ParticularsEvent {}

    /** It was said how it was procured, or why it did not have to be. */
    record ProcurementStated(Which which, ProcurementRoute route, String ground) implements ParticularsEvent {}

    /** A tariff year was put on record. */
    record TariffYearRecorded(Which which, TariffYearId year, String name, BigDecimal amount)
            implements ParticularsEvent {}

    /** A tariff year was corrected. */
    record TariffYearCorrected(Which which, TariffYearId year, String name, BigDecimal former, BigDecimal amount)
            implements ParticularsEvent {}
}
