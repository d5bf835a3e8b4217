package concordat.web.api;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.RenewalMode;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agreement says of its term beside its dates. */
@Schema(
        name = "AgreementTerm",
        description = "What it says of its term beside its dates; left out, its dates alone count.")
record AgreementTerm(
        @Schema(description = "How long it runs from its effective date, if it gives no end date.") @Nullable
                Span initial,
        @Schema(description = "Left out for FIXED.") @Nullable RenewalMode renewalMode,
        @Schema(description = "For how long it renews by itself each time.") @Nullable Span renewal,
        @Schema(description = "How often at most; left out for without limit.") @Nullable Integer mostRenewals,
        @Schema(description = "Whose notice keeps it from renewing; left out for ANY_PARTY.") @Nullable
                Stopping stoppedBy,
        int extensionOptions,
        @Schema(description = "For how long each option extends it.") @Nullable Span extension,
        @Schema(description = "Months between reviews; 0 if it says nothing of that.") int reviewEveryMonths,
        @Nullable List<Break> breaks) {

    @Schema(name = "AgreementLength", description = "Years and months first, then days.")
    record Span(int years, int months, int days) {
        static @Nullable Span of(@Nullable Length length) {
            return length == null ? null : new Span(length.years(), length.months(), length.days());
        }

        static @Nullable Length length(String place, @Nullable Span given) {
            return given == null ? null : Given.in(place, () -> new Length(given.years, given.months, given.days));
        }
    }

    @Schema(name = "AgreementBreak")
    record Break(
            @Schema(description = "The day at whose end it can be broken off; left out for the end of each full year.")
                    @Nullable
                    LocalDate lastDay,
            @Nullable Notice noticePeriod) {}

    @Schema(name = "AgreementDraftNotice", description = "Months first, then weeks, then days.")
    record Notice(
            @Schema(minimum = "0", maximum = "120") int months,
            @Schema(minimum = "0", maximum = "104") int weeks,
            @Schema(minimum = "0", maximum = "366") int days,
            @Schema(description = "Left out for CALENDAR.") @Nullable DayCount daysAre) {
        static @Nullable Notice of(@Nullable NoticePeriod period) {
            return period == null ? null : new Notice(period.months(), period.weeks(), period.days(), period.counted());
        }

        static @Nullable NoticePeriod period(String place, @Nullable Notice given) {
            return given == null
                    ? null
                    : Given.in(
                            place,
                            () -> new NoticePeriod(
                                    given.months,
                                    given.weeks,
                                    given.days,
                                    given.daysAre == null ? DayCount.CALENDAR : given.daysAre));
        }
    }

    static AgreementTerm of(AgreementDetails agreement) {
        TermClause clause = agreement.clause();
        return new AgreementTerm(
                Span.of(clause.initial()),
                clause.mode(),
                Span.of(clause.renewal()),
                clause.mostRenewals(),
                clause.stoppedBy(),
                clause.options(),
                Span.of(clause.option()),
                clause.reviewMonths(),
                agreement.breaks().stream()
                        .map(each -> new Break(each.lastDay(), Notice.of(each.notice())))
                        .toList());
    }

    TermClause clause() {
        Length runs = Span.length("term.initial", initial);
        Length renews = Span.length("term.renewal", renewal);
        Length longer = Span.length("term.extension", extension);
        return Given.in(
                "term",
                () -> new TermClause(
                        runs,
                        renewalMode == null ? RenewalMode.FIXED : renewalMode,
                        renews,
                        mostRenewals,
                        stoppedBy == null ? Stopping.ANY_PARTY : stoppedBy,
                        extensionOptions,
                        longer,
                        reviewEveryMonths));
    }

    List<BreakClause> breakClauses() {
        List<BreakClause> clauses = new ArrayList<>();
        for (Break each : Given.list(breaks)) {
            String place = "term.breaks[" + clauses.size() + "]";
            Break given = Given.required(place, each);
            clauses.add(new BreakClause(given.lastDay, Notice.period(place + ".noticePeriod", given.noticePeriod)));
        }
        return clauses;
    }
}
