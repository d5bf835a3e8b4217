package concordat.domain.pathway.criterion;

import concordat.domain.pathway.Track;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to criteria as reference data. */
public sealed interface CriterionEvent extends Event {
    /** Which criterion. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Criterion", which().id().value(), which().code());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A criterion, as every one of its events names it. */
    record Which(CriterionId id, PartnershipId partnership, Track track, String code) {}

    /** It was set, in its first version. */
    record CriterionSet(Which which, Requirement requirement, LocalDate from) implements CriterionEvent {}

    /** A further version holds from a day on. */
    record CriterionRevised(Which which, int number, Requirement requirement, LocalDate from, String reason)
            implements CriterionEvent {}

    /** Nobody has to meet it any more. */
    record CriterionRetired(Which which, String reason) implements CriterionEvent {}
}
