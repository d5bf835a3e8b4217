package concordat.web.agreement;

import concordat.domain.agreement.notice.NoticeRegister;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody withdraws a notice that ends an agreement, or an option taken up, which is on record by mistake. */
@Named
@RequestScoped
public class WithdrawFromAgreementPage {
    private final AgreementInHand hand;
    private final Notices notices;
    private final UUID id;
    private final boolean extension;
    private final String what;
    private String reason = "";

    @Inject
    WithdrawFromAgreementPage(AgreementInHand hand, ReadingNotices reading, Query query, Notices notices) {
        this.hand = hand;
        this.notices = notices;
        NoticeRegister register = reading.under(hand.agreement().id());
        extension = !query.get("extension").isEmpty();
        id = query.id(extension ? "extension" : "notice");
        what = (extension ? extensionOf(register) : noticeOf(register));
        if (what.isEmpty()) {
            throw new NotFound("notice");
        }
    }

    private String extensionOf(NoticeRegister register) {
        return register.extensions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> "The option to extend it that was taken up on " + Words.date(each.on()))
                .orElse("");
    }

    private String noticeOf(NoticeRegister register) {
        return register.ending().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> "The notice of " + each.from() + " of " + Words.date(each.given()) + ", "
                        + each.kind().words().toLowerCase(Locale.UK))
                .orElse("");
    }

    public @Nullable String withdraw() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return hand.make(
                (agreements, agreement, seen) -> {
                    if (extension) {
                        agreements.withdrawExtension(agreement, seen, id, reason);
                    } else {
                        agreements.withdrawNotice(agreement, seen, id, reason);
                    }
                },
                "It is withdrawn: the dates of the agreement are those without it.",
                Map.of());
    }

    public String getWhat() {
        return what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
