package concordat.domain.agreement.notice;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to formal notices, and to the addresses for them. An entry does not repeat what a notice says. */
public sealed interface NoticeEvent extends Event {
    /** Under which agreement of which partnership. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** A notice was put on record; to all other parties if none is named. */
    record FormalNoticeRecorded(
            Which which,
            FormalNoticeId notice,
            int number,
            FormalNoticeKind about,
            OrganisationId from,
            @Nullable OrganisationId to,
            LocalDate given,
            LocalDate deemedReceived)
            implements NoticeEvent {}

    /** It was answered on that day. */
    record FormalNoticeAnswered(Which which, FormalNoticeId notice, int number, LocalDate on) implements NoticeEvent {}

    /** It was put on record by mistake. */
    record FormalNoticeWithdrawn(Which which, FormalNoticeId notice, int number) implements NoticeEvent {}

    /** A party receives notices at another address from that day on. */
    record NoticeAddressChanged(Which which, OrganisationId party, LocalDate from) implements NoticeEvent {}
}
