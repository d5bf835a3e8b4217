package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a committee. */
public sealed interface CommitteeEvent extends Event {
    CommitteeId committee();

    PartnershipId within();

    String code();

    @Override
    default Subject subject() {
        return new Subject("Committee", committee().value(), code());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was constituted with its legal form and parties, as a sub-committee of another one perhaps. */
    record Constituted(
            CommitteeId committee,
            PartnershipId within,
            String code,
            String name,
            LegalForm form,
            boolean meetsInPublic,
            List<OrganisationId> parties,
            @Nullable CommitteeId subCommitteeOf)
            implements CommitteeEvent {}

    /** It was given a seat. */
    record SeatEstablished(
            CommitteeId committee,
            PartnershipId within,
            String code,
            SeatId seat,
            OrganisationId organisation,
            String title,
            SeatClass seatClass,
            Office office,
            boolean voting,
            String appointedBy,
            Term term)
            implements CommitteeEvent {}

    /** A seat was ended. */
    record SeatAbolished(
            CommitteeId committee,
            PartnershipId within,
            String code,
            SeatId seat,
            String title,
            LocalDate firstDayWithout)
            implements CommitteeEvent {}

    /** A version of its terms of reference was put into force. */
    record TermsAdopted(
            CommitteeId committee,
            PartnershipId within,
            String code,
            int number,
            Term term,
            LocalDate reviewOn,
            Provisions provisions,
            List<Approval> approvals)
            implements CommitteeEvent {}
}
