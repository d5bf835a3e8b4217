package concordat.web.agreement.notice;

import concordat.domain.agreement.notice.FormalNoticeId;
import concordat.domain.agreement.notice.GivingNotices;
import concordat.domain.agreement.notice.NoticeDetails;
import concordat.domain.agreement.notice.NoticeRule;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One formal notice: what it says, when it is taken as received, and whether it is answered. */
@Named
@RequestScoped
public class NoticePage {
    private static final Map<Rule, String> FIELDS = Map.of(
            NoticeRule.NOTHING_HAPPENS_IN_THE_FUTURE, "answeredOn",
            NoticeRule.ANSWER_COMES_AFTER_NOTICE, "answeredOn");

    private final GivingNotices giving;
    private final ReadingNotices reading;
    private final AgreementPart part;
    private final Notices notices;
    private final boolean keeping;
    private NoticeDetails notice;
    private long seen;
    private @Nullable LocalDate answeredOn;
    private String answer = "";
    private String reason = "";

    @Inject
    NoticePage(GivingNotices giving, ReadingNotices reading, AgreementPart part, Query query, Notices notices) {
        this.giving = giving;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        notice = reading.notice(new FormalNoticeId(query.id("id")));
        keeping = reading.keeps(notice.agreement());
        seen = part.seen(notice.version());
    }

    static String state(NoticeDetails notice) {
        if (notice.withdrawn()) {
            return "Withdrawn";
        }
        if (notice.answered() != null) {
            return "Answered on " + Words.date(notice.answered());
        }
        return notice.answerDue() == null ? "No answer asked for" : "Answer: " + notice.clock();
    }

    static String tone(NoticeDetails notice) {
        if (notice.withdrawn() || notice.answerDue() == null) {
            return "neutral";
        }
        return notice.answered() != null ? "good" : notice.overdue() ? "bad" : "attention";
    }

    /** Puts its answer on record. */
    public @Nullable String reply() {
        @Nullable LocalDate on = answeredOn;
        if (on == null || answer.isBlank()) {
            notices.wrong(on == null ? "answeredOn" : "answer", "Enter the day and the answer");
            return null;
        }
        return change(giver -> giver.answer(notice.id(), seen, on, answer), "The answer is on record.");
    }

    /** Withdraws it. */
    public @Nullable String withdraw() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return change(
                giver -> giver.withdraw(notice.id(), seen, reason),
                "The notice is withdrawn. It stays on record as withdrawn.");
    }

    private @Nullable String change(Consumer<GivingNotices> change, String done) {
        return part.make(
                () -> giving.once(part.onceForContents(), notice.id(), change),
                done,
                "/formal-notice?faces-redirect=true&id=" + getId(),
                FIELDS,
                this::readAgain);
    }

    private void readAgain() {
        notice = reading.notice(notice.id());
        seen = notice.version();
    }

    public NoticeDetails getNotice() {
        return notice;
    }

    public String getId() {
        return notice.id().value().toString();
    }

    public String getAgreement() {
        return notice.agreement().value().toString();
    }

    public String getName() {
        return notice.name();
    }

    public String getState() {
        return state(notice);
    }

    public String getTone() {
        return tone(notice);
    }

    public String getGiven() {
        return Words.date(notice.given());
    }

    public String getDelivery() {
        return notice.delivery().words();
    }

    public String getDeemed() {
        return Words.date(notice.deemedReceived());
    }

    public String getAddress() {
        return notice.address().isEmpty() ? "Not recorded" : notice.address();
    }

    public String getAnswerDue() {
        return notice.answerDue() == null ? "No answer asked for" : Words.date(notice.answerDue());
    }

    /** Whether the reader can put its answer on record. */
    public boolean isAnswerable() {
        return keeping && !notice.withdrawn() && notice.answered() == null;
    }

    /** Whether the reader can withdraw it. */
    public boolean isWithdrawable() {
        return keeping && !notice.withdrawn();
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate day) {
        answeredOn = day;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String entered) {
        answer = entered == null ? "" : entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
