package concordat.web.agreement;

import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Text;
import concordat.web.look.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer enters what a signed agreement says of its term and notice, of which only dates were on record. */
@Named
@RequestScoped
public class RecordTermPage {
    private static final Map<AgreementRule, String> FIELDS = Map.of(
            AgreementRule.TERM_AGREES_WITH_THE_DATES, "initialYears",
            AgreementRule.TERM_SAYS_SOMETHING, "initialYears",
            AgreementRule.TERM_IS_SAID_ONCE, "initialYears",
            AgreementRule.TERM_COMES_FIRST, "initialYears");

    private final AgreementInHand hand;
    private final Notices notices;
    private final TermFields term;
    private final NoticeFields notice = new NoticeFields(null);
    private String source = "";

    @Inject
    RecordTermPage(AgreementInHand hand, Notices notices) {
        this.hand = hand;
        this.notices = notices;
        term = new TermFields(notices, TermClause.BY_DATES_ALONE, List.of(), null);
        if (!hand.getPowers().recordTerm()) {
            throw new NotFound("page");
        }
    }

    public @Nullable String record() {
        TermClause clause = term.clause();
        if (clause == null) {
            return null;
        }
        NoticePeriod period;
        try {
            period = notice.period();
        } catch (IllegalArgumentException wrong) {
            notices.wrong("noticeMonths", String.valueOf(wrong.getMessage()));
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.recordTerm(id, seen, clause, period, source),
                "What the agreement says of its term and notice is on record. Its dates are reckoned by it.",
                FIELDS);
    }

    /** Until when it runs by the dates on record. */
    public String getEnd() {
        return AgreementPage.until(hand.agreement());
    }

    public TermFields getTerm() {
        return term;
    }

    public NoticeFields getNotice() {
        return notice;
    }

    public int getLimit() {
        return Text.SENTENCE;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }
}
