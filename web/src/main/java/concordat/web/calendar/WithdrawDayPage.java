package concordat.web.calendar;

import concordat.domain.calendar.ProclaimedDay;
import concordat.domain.calendar.ProclaimingDays;
import concordat.domain.calendar.ReadingProclaimedDays;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator withdraws a proclaimed day that was put on record by mistake. */
@Named
@RequestScoped
public class WithdrawDayPage {
    private final ProclaimingDays proclaiming;
    private final Notices notices;
    private final Submission sent;
    private final ProclaimedDay day;
    private String reason = "";

    @Inject
    WithdrawDayPage(
            ProclaimingDays proclaiming, ReadingProclaimedDays reading, Query query, Notices notices, Submission sent) {
        this.proclaiming = proclaiming;
        this.notices = notices;
        this.sent = sent;
        day = reading.one(query.id("id"));
        if (!reading.canProclaim()) {
            throw new NotFound("page");
        }
    }

    public @Nullable String withdraw() {
        try {
            proclaiming.withdraw(sent.contents().toString(), day.id(), reason);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of());
            return null;
        }
        notices.done(getDay() + " is withdrawn. The dates of all agreements that count in working days are reckoned"
                + " without it.");
        return "/bank-holidays?faces-redirect=true";
    }

    public String getDay() {
        return Words.weekday(day.day());
    }

    public String getName() {
        return day.name();
    }

    public int getLimit() {
        return Text.SENTENCE;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
