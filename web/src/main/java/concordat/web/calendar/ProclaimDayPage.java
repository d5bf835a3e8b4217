package concordat.web.calendar;

import concordat.domain.calendar.CalendarRule;
import concordat.domain.calendar.NewProclaimedDay;
import concordat.domain.calendar.ProclaimingDays;
import concordat.domain.calendar.ReadingProclaimedDays;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator puts a proclaimed day on record. */
@Named
@RequestScoped
public class ProclaimDayPage {
    private static final Map<Rule, String> FIELDS = Map.of(
            CalendarRule.DAY_IS_PROCLAIMED_ONCE, "day",
            CalendarRule.PROCLAMATION_CHANGES_THE_DAY, "day",
            CalendarRule.PROCLAMATION_IS_NOT_FAR_AWAY, "day");

    private final ProclaimingDays proclaiming;
    private final Notices notices;
    private final Submission sent;
    private @Nullable LocalDate day;
    private String kind = "holiday";
    private String name = "";
    private String source = "";
    private String reason = "";

    @Inject
    ProclaimDayPage(ProclaimingDays proclaiming, ReadingProclaimedDays reading, Notices notices, Submission sent) {
        this.proclaiming = proclaiming;
        this.notices = notices;
        this.sent = sent;
        if (!reading.canProclaim()) {
            throw new NotFound("page");
        }
    }

    public @Nullable String proclaim() {
        LocalDate chosen = day;
        if (chosen == null) {
            return null;
        }
        try {
            proclaiming.proclaim(
                    sent.contents().toString(),
                    new NewProclaimedDay(chosen, kind.equals("holiday"), name, source, reason));
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(Words.date(chosen) + " is on record. The dates of all agreements that count in working days are"
                + " reckoned by it.");
        return "/bank-holidays?faces-redirect=true";
    }

    public List<Option> getKinds() {
        return List.of(
                Option.of("holiday", "A bank holiday"),
                new Option("ordinary", "An ordinary day", "Although the calendar would make it a bank holiday."));
    }

    public int getLimit() {
        return Text.SENTENCE;
    }

    public int getLine() {
        return Text.LINE;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate entered) {
        day = entered;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = chosen == null ? "holiday" : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
