package concordat.domain.agreement.notice;

import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All notices under one agreement, those that move its dates among them, with the options to extend it that were taken up,
 * and where each party receives notices.
 *
 * @param version that of the agreement, which withdrawing a notice that moves its dates must name
 */
public record NoticeRegister(
        AgreementId agreement,
        long version,
        String reference,
        String title,
        List<NoticeDetails> formal,
        List<EndingNotice> ending,
        List<Extension> extensions,
        List<PartyAddress> addresses) {

    /**
     * A notice to end it, or not to renew it.
     *
     * @param end the first day on which it no longer applies by this notice
     */
    public record EndingNotice(
            UUID id,
            String from,
            LocalDate given,
            NoticeKind kind,
            LocalDate end,
            boolean withdrawn,
            String withdrawalReason) {}

    /** That an option to extend it was taken up. */
    public record Extension(UUID id, LocalDate on, boolean withdrawn, String withdrawalReason) {}

    /**
     * Where a party receives notices.
     *
     * @param present what holds today; null if none is on record
     * @param others those of other days, the latest first
     */
    public record PartyAddress(
            OrganisationId party, String name, @Nullable NoticeAddressDraft present, List<NoticeAddressDraft> others) {}
}
