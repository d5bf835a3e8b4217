package concordat.domain.agreement.notice;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.Party;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formal notice with all that is on record of it.
 *
 * @param to whom it was given to, in words
 * @param clock how the time for its answer stands today, in words; empty if none is awaited
 * @param answered null if it is not answered
 */
public record NoticeDetails(
        FormalNoticeId id,
        long version,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        int number,
        FormalNoticeKind kind,
        String from,
        String to,
        LocalDate given,
        Delivery delivery,
        LocalDate deemedReceived,
        String address,
        String summary,
        @Nullable LocalDate answerDue,
        String clock,
        boolean overdue,
        @Nullable LocalDate answered,
        String answer,
        boolean withdrawn,
        String withdrawalReason) {
    static NoticeDetails of(FormalNotice notice, Agreement agreement, WorkingDays calendar, LocalDate today) {
        Deadline awaited = notice.isWithdrawn() || notice.answered().isPresent()
                ? null
                : notice.answerDue().map(Deadline::new).orElse(null);
        return new NoticeDetails(
                notice.id(),
                notice.version(),
                agreement.id(),
                agreement.reference(),
                agreement.title(),
                notice.number(),
                notice.kind(),
                partyOf(agreement, notice.from()),
                notice.to().map(to -> partyOf(agreement, to)).orElse("All other parties"),
                notice.given(),
                notice.delivery(),
                notice.deemedReceived(),
                notice.address(),
                notice.summary(),
                notice.answerDue().orElse(null),
                awaited == null ? "" : awaited.words(today, calendar),
                awaited != null && awaited.isOverdueOn(today),
                notice.answered().orElse(null),
                notice.answer(),
                notice.isWithdrawn(),
                notice.withdrawalReason());
    }

    private static String partyOf(Agreement agreement, OrganisationId organisation) {
        return agreement.party(organisation).map(Party::nameAsSigned).orElse("");
    }

    /** What people call it, such as "Notice 2". */
    public String name() {
        return "Notice " + number;
    }
}
