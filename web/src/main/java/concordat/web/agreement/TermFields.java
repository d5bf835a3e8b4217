package concordat.web.agreement;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.RenewalMode;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agreement says of its term, its renewal, its extensions, its breaks and its reviews, as a form asks for it. */
public final class TermFields {
    private final Notices notices;
    private final LengthFields initial;
    private final LengthFields renewal;
    private final LengthFields option;
    private final List<BreakRow> breaks = new ArrayList<>();
    private RenewalMode mode;
    private @Nullable Integer mostRenewals;
    private Stopping stoppedBy;
    private @Nullable Integer options;
    private @Nullable Integer reviewMonths;

    /** A break clause as a row of the form. */
    public final class BreakRow {
        private final NoticeFields notice;
        private @Nullable LocalDate lastDay;

        BreakRow(@Nullable BreakClause there) {
            notice = new NoticeFields(there == null ? null : there.notice());
            lastDay = there == null ? null : there.lastDay();
        }

        /** Takes the row out of the form. */
        public @Nullable String remove() {
            breaks.remove(this);
            return null;
        }

        public NoticeFields getNotice() {
            return notice;
        }

        public @Nullable LocalDate getLastDay() {
            return lastDay;
        }

        public void setLastDay(@Nullable LocalDate day) {
            lastDay = day;
        }
    }

    /**
     * @param there what is on record
     * @param rows how many rows for breaks the form has that was sent; null if none was sent
     */
    TermFields(Notices notices, TermClause there, List<BreakClause> breaksThere, @Nullable Integer rows) {
        this.notices = notices;
        initial = new LengthFields(there.initial());
        renewal = new LengthFields(there.renewal());
        option = new LengthFields(there.option());
        mode = there.mode();
        mostRenewals = there.mostRenewals();
        stoppedBy = there.stoppedBy();
        options = there.options() == 0 ? null : Integer.valueOf(there.options());
        reviewMonths = there.reviewMonths() == 0 ? null : Integer.valueOf(there.reviewMonths());
        if (rows == null) {
            breaksThere.forEach(each -> breaks.add(new BreakRow(each)));
        } else {
            for (int i = 0; i < Math.min(rows, AgreementDraft.MOST_BREAKS); i++) {
                breaks.add(new BreakRow(null));
            }
        }
    }

    /** Adds an empty row for another break. */
    public @Nullable String addBreak() {
        if (breaks.size() >= AgreementDraft.MOST_BREAKS) {
            notices.wrong("An agreement has at most " + AgreementDraft.MOST_BREAKS + " break clauses");
        } else {
            breaks.add(new BreakRow(null));
        }
        return null;
    }

    /** What was entered; null if it is not clear, which has then been said. */
    @Nullable
    TermClause clause() {
        try {
            return new TermClause(
                    initial.length(),
                    mode,
                    renewal.length(),
                    mostRenewals,
                    stoppedBy,
                    LengthFields.number(options),
                    option.length(),
                    LengthFields.number(reviewMonths));
        } catch (IllegalArgumentException wrong) {
            notices.wrong("mode", String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    /** The breaks that were entered; null if one is not clear, which has then been said. */
    @Nullable
    List<BreakClause> breakClauses() {
        List<BreakClause> clauses = new ArrayList<>();
        for (BreakRow row : breaks) {
            try {
                clauses.add(new BreakClause(row.lastDay, row.notice.period()));
            } catch (IllegalArgumentException wrong) {
                notices.wrong("breaks:" + clauses.size() + ":months", String.valueOf(wrong.getMessage()));
                return null;
            }
        }
        return clauses;
    }

    public List<Option> getModes() {
        return List.of(
                new Option(
                        RenewalMode.FIXED.name(),
                        RenewalMode.FIXED.words(),
                        "Unless an option to extend it is taken up."),
                new Option(
                        RenewalMode.AUTO_RENEW.name(),
                        RenewalMode.AUTO_RENEW.words(),
                        "For example, three years, then yearly unless a party gives three months’ notice."),
                new Option(
                        RenewalMode.ROLLING.name(),
                        RenewalMode.ROLLING.words(),
                        "A length above is then the time before which it cannot be ended."));
    }

    public List<Option> getStoppings() {
        return Arrays.stream(Stopping.values())
                .map(each -> Option.of(each, "By " + each.words()))
                .toList();
    }

    public List<Option> getCounts() {
        return List.of(
                Option.of(DayCount.CALENDAR, "Calendar days"),
                Option.of(DayCount.CLEAR, "Clear days"),
                Option.of(DayCount.WORKING, "Working days"));
    }

    public LengthFields getInitial() {
        return initial;
    }

    public LengthFields getRenewal() {
        return renewal;
    }

    public LengthFields getOption() {
        return option;
    }

    public List<BreakRow> getBreaks() {
        return breaks;
    }

    public RenewalMode getMode() {
        return mode;
    }

    public void setMode(@Nullable RenewalMode chosen) {
        mode = chosen == null ? RenewalMode.FIXED : chosen;
    }

    public @Nullable Integer getMostRenewals() {
        return mostRenewals;
    }

    public void setMostRenewals(@Nullable Integer entered) {
        mostRenewals = entered;
    }

    public Stopping getStoppedBy() {
        return stoppedBy;
    }

    public void setStoppedBy(@Nullable Stopping chosen) {
        stoppedBy = chosen == null ? Stopping.ANY_PARTY : chosen;
    }

    public @Nullable Integer getOptions() {
        return options;
    }

    public void setOptions(@Nullable Integer entered) {
        options = entered;
    }

    public @Nullable Integer getReviewMonths() {
        return reviewMonths;
    }

    public void setReviewMonths(@Nullable Integer entered) {
        reviewMonths = entered;
    }
}
