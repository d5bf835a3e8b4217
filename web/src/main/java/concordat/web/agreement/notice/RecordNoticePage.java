package concordat.web.agreement.notice;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.notice.Delivery;
import concordat.domain.agreement.notice.FormalNoticeDraft;
import concordat.domain.agreement.notice.FormalNoticeId;
import concordat.domain.agreement.notice.FormalNoticeKind;
import concordat.domain.agreement.notice.GivingNotices;
import concordat.domain.agreement.notice.NoticeRule;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody puts a notice on record that a party gave. */
@Named
@RequestScoped
public class RecordNoticePage {
    private static final Map<Rule, String> FIELDS = Map.of(
            NoticeRule.NOTICE_IS_FROM_A_PARTY, "giver",
            NoticeRule.NOTICE_IS_TO_ANOTHER_PARTY, "receiver",
            NoticeRule.NOTHING_HAPPENS_IN_THE_FUTURE, "given",
            NoticeRule.ANSWER_IS_DUE_AFTER_RECEIPT, "answerDue");

    private final GivingNotices giving;
    private final AgreementPart part;
    private final Notices notices;
    private final AgreementDetails agreement;
    private @Nullable FormalNoticeKind kind;
    private String giver = "";
    private String receiver = "";
    private @Nullable LocalDate given;
    private Delivery delivery = Delivery.EMAIL;
    private String address = "";
    private String summary = "";
    private @Nullable LocalDate answerDue;

    @Inject
    RecordNoticePage(GivingNotices giving, ReadingNotices reading, AgreementPart part, Query query, Notices notices) {
        this.giving = giving;
        this.part = part;
        this.notices = notices;
        agreement = part.agreement(new AgreementId(query.id("id")));
        if (!(part.isSent() ? reading.keeps(agreement.id()) : reading.canRecord(agreement.id()))) {
            throw new NotFound("page");
        }
    }

    /** Puts it on record. */
    public @Nullable String record() {
        @Nullable FormalNoticeKind about = kind;
        @Nullable LocalDate on = given;
        if (about == null) {
            notices.wrong("kind", "Choose what the notice is about");
            return null;
        }
        if (on == null) {
            notices.wrong("given", "Enter the day on which it was given");
            return null;
        }
        try {
            FormalNoticeId made = giving.record(
                    part.once(),
                    agreement.id(),
                    new FormalNoticeDraft(
                            about,
                            AgreementPart.party(giver),
                            receiver.isEmpty() ? null : AgreementPart.party(receiver),
                            on,
                            delivery,
                            address,
                            summary,
                            answerDue));
            notices.done("The notice is on record, with the day on which it is taken as received.");
            return "/formal-notice?faces-redirect=true&id=" + made.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    public List<Option> getKinds() {
        return Arrays.stream(FormalNoticeKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getDeliveries() {
        return Arrays.stream(Delivery.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getParties() {
        return AgreementPart.parties(agreement);
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    public @Nullable FormalNoticeKind getKind() {
        return kind;
    }

    public void setKind(@Nullable FormalNoticeKind chosen) {
        kind = chosen;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(@Nullable String chosen) {
        giver = chosen == null ? "" : chosen;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String chosen) {
        receiver = chosen == null ? "" : chosen;
    }

    public @Nullable LocalDate getGiven() {
        return given;
    }

    public void setGiven(@Nullable LocalDate day) {
        given = day;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery chosen) {
        delivery = chosen;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String entered) {
        address = entered == null ? "" : entered;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String entered) {
        summary = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getAnswerDue() {
        return answerDue;
    }

    public void setAnswerDue(@Nullable LocalDate day) {
        answerDue = day;
    }
}
