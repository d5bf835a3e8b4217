package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.DueRow;
import concordat.domain.agreement.obligation.ObligationRegister;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is overdue, by the partner that owes it, with figures for each. */
@Named
@RequestScoped
public class OverdueObligationsPage {
    private final List<Figure> figures;
    private final List<Partner> partners = new ArrayList<>();
    private final boolean cut;

    /** How what one partner owes stands. */
    public record Figure(String id, String name, String overdue, String dueSoon, String returned, String awaiting) {}

    /** What one partner owes that is overdue. */
    public record Partner(String name, List<Row> rows) {}

    /** A due date that has passed. */
    public record Row(
            String id,
            String title,
            String address,
            String agreement,
            String reference,
            String agreementId,
            String owedTo,
            String responsible,
            String due,
            String late,
            String status,
            String tone) {}

    @Inject
    OverdueObligationsPage(ReadingObligations reading, Query query, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        figures = reading.figures().stream()
                .map(each -> new Figure(
                        each.organisation().value().toString(),
                        each.name(),
                        Words.number(each.overdue()),
                        Words.number(each.dueSoon()),
                        Words.number(each.returned()),
                        Words.number(each.awaiting())))
                .toList();
        List<DueRow> rows =
                reading.overdue(query.get("owedBy").isEmpty() ? null : new OrganisationId(query.id("owedBy")));
        cut = rows.size() == ObligationRegister.MOST;
        Map<String, List<Row>> byPartner = new LinkedHashMap<>();
        for (DueRow row : rows) {
            byPartner
                    .computeIfAbsent(row.owedByName(), name -> new ArrayList<>())
                    .add(row(row, today));
        }
        byPartner.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> partners.add(new Partner(each.getKey(), each.getValue())));
    }

    private static Row row(DueRow row, LocalDate today) {
        return new Row(
                row.obligation().value().toString(),
                row.title(),
                "/obligation-due?id=" + row.obligation().value() + "&due=" + row.due(),
                row.agreementTitle(),
                row.agreementReference(),
                row.agreement().value().toString(),
                row.owedTo(),
                row.responsible() == null ? "Nobody named" : row.responsible(),
                Words.date(row.due()),
                Words.count(row.lateDays(today), "day", "days"),
                row.status().words(),
                Tones.of(row.status()));
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<Partner> getPartners() {
        return partners;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return cut;
    }
}
