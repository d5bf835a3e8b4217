package concordat.domain.agreement.text;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens to the model wordings of a partnership. */
public sealed interface LibraryEvent extends Event {
    /** Which version of a wording came to be. */
    WordingId wording();

    /** Whose library. */
    PartnershipId of();

    /** Under which heading. */
    String heading();

    @Override
    default Subject subject() {
        return new Subject("Wording", wording().value(), heading());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(of().value());
    }

    /** A wording came into the library. */
    record WordingAdded(WordingId wording, PartnershipId of, String heading) implements LibraryEvent {}

    /** A later version took the place of one. */
    record WordingRevised(WordingId wording, PartnershipId of, String heading, WordingId former)
            implements LibraryEvent {}

    /** The partnership no longer drafts from it. */
    record WordingWithdrawn(WordingId wording, PartnershipId of, String heading, WordingId former)
            implements LibraryEvent {}
}
