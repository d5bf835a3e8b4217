package concordat.domain.agreement.obligation;

import concordat.domain.shared.AgreementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as the register shows it, on a day.
 *
 * @param name what people call it, such as "Obligation 2"
 * @param owedBy who owes it on that day, by the short name
 * @param owedTo to whom it is owed on that day, joined by "; "
 * @param responsible who answers for it at the party that owes it; null if nobody is named
 * @param next the first due date that is still to be met; null if there is none
 * @param overdue how many due dates have passed without its being met, returned ones among them
 * @param awaiting how many due dates are met and await acceptance
 */
public record ObligationRow(
        ObligationId id,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        String name,
        String title,
        String owedBy,
        String owedTo,
        @Nullable String responsible,
        Recurrence recurrence,
        @Nullable LocalDate next,
        ObligationStanding standing,
        int overdue,
        int awaiting) {}
