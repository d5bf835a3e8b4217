package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.ObligationRow;
import concordat.web.look.Words;
import java.util.ArrayList;
import java.util.List;

/** An obligation as a register shows it. */
public record ObligationLine(
        String id,
        String title,
        String name,
        String agreementId,
        String agreement,
        String reference,
        String owedBy,
        String owedTo,
        String often,
        String next,
        String standing,
        String tone,
        String note) {

    static ObligationLine of(ObligationRow row) {
        return new ObligationLine(
                row.id().value().toString(),
                row.title(),
                row.name(),
                row.agreement().value().toString(),
                row.agreementTitle(),
                row.agreementReference(),
                row.owedBy() + (row.responsible() == null ? "" : " (" + row.responsible() + ")"),
                row.owedTo(),
                row.recurrence().words(),
                row.next() == null || !row.standing().isOpen() ? "None" : Words.date(row.next()),
                row.standing().words(),
                Tones.of(row.standing()),
                note(row));
    }

    private static String note(ObligationRow row) {
        List<String> notes = new ArrayList<>();
        if (row.overdue() > 1) {
            notes.add(Words.count(row.overdue(), "due date overdue", "due dates overdue"));
        }
        if (row.awaiting() > 0 && row.overdue() > 0) {
            notes.add(Words.number(row.awaiting()) + " awaiting acceptance");
        }
        return String.join(", ", notes);
    }
}
