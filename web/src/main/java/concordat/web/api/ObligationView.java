package concordat.web.api;

import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ObligationStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a party owes by an agreement, as programs read it. */
@Schema(name = "Obligation")
record ObligationView(
        UUID id,
        @Schema(description = "What people call it, such as Obligation 2.") String name,
        String title,
        UUID agreement,
        String agreementReference,
        String agreementTitle,
        @Schema(description = "Short names, as parties are today, after novations.") String owedBy,
        @Schema(description = "Joined by \"; \".") String owedTo,
        @Schema(description = "Who answers for it at the party that owes it.") @Nullable String responsible,
        LocalDate firstDueOn,
        @Schema(description = "Missing if it falls due once.") @Nullable Interval every,
        @Schema(description = "The last day on which it may fall due; missing for until the agreement ends.") @Nullable
                LocalDate lastDueOn,
        @Schema(description = "The first due date that is still to be met.") @Nullable LocalDate nextDueOn,
        ObligationStanding standing,
        @Schema(description = "Due dates that have passed without being met.") int overdue,
        @Schema(description = "Due dates that are met and await acceptance.") int awaitingAcceptance) {

    @Schema(name = "ObligationPage")
    record Listing(List<ObligationView> items, @Nullable String next) {}

    @Schema(name = "ObligationInterval", description = "How far apart its due dates are, counted from the first.")
    record Interval(int years, int months, int days) {
        static Interval of(Length length) {
            return new Interval(length.years(), length.months(), length.days());
        }
    }

    static ObligationView of(ObligationRow row) {
        Length every = row.recurrence().every();
        return new ObligationView(
                row.id().value(),
                row.name(),
                row.title(),
                row.agreement().value(),
                row.agreementReference(),
                row.agreementTitle(),
                row.owedBy(),
                row.owedTo(),
                row.responsible(),
                row.recurrence().first(),
                every == null ? null : Interval.of(every),
                row.recurrence().last(),
                row.next(),
                row.standing(),
                row.overdue(),
                row.awaiting());
    }
}
