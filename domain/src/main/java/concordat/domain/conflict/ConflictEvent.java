package concordat.domain.conflict;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to standing declarations. */
public sealed interface ConflictEvent extends Event {
    StandingDeclarationId declaration();

    PartnershipId within();

    PersonOnRecord person();

    @Override
    default Subject subject() {
        return new Subject("Standing declaration", declaration().value(), person().name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** A post in another partner came on record. */
    record PostDeclared(
            StandingDeclarationId declaration,
            PartnershipId within,
            CommitteeId committee,
            PersonOnRecord person,
            Post post,
            String postAt,
            Term term)
            implements ConflictEvent {}

    /** It was ended. */
    record PostEnded(
            StandingDeclarationId declaration,
            PartnershipId within,
            CommitteeId committee,
            PersonOnRecord person,
            String postAt,
            LocalDate firstDayWithout)
            implements ConflictEvent {}

    /** In a meeting the member said whether it still holds. */
    record PostAnsweredFor(
            StandingDeclarationId declaration,
            PartnershipId within,
            MeetingId meeting,
            PersonOnRecord person,
            Confirmation.Answer answer)
            implements ConflictEvent {}
}
