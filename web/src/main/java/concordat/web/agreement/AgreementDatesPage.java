package concordat.web.agreement;

import concordat.domain.agreement.AgreementDay;
import concordat.domain.agreement.AgreementDays;
import concordat.domain.agreement.ReadingAgreementDays;
import concordat.domain.agreement.obligation.DueRow;
import concordat.domain.agreement.obligation.ObligationRegister;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calendar of the next 18 months, by month: the dates of all agreements that the reader may see, and what falls due by
 * them.
 */
@Named
@RequestScoped
public class AgreementDatesPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String AGREEMENTS = "agreements";
    private static final String OBLIGATIONS = "obligations";

    private final List<Month> months;
    private final boolean cut;

    /** The days of a month. */
    public record Month(String name, List<Row> rows) {}

    /**
     * A day of an agreement, or on which something falls due by it.
     *
     * @param address the page of the obligation; empty for a day of the agreement itself
     */
    public record Row(
            LocalDate on,
            String day,
            String id,
            String title,
            String reference,
            String what,
            String address,
            String whose) {}

    @Inject
    AgreementDatesPage(ReadingAgreementDays reading, ReadingObligations obligations, Query query) {
        List<AgreementDay> days = query.is("show", OBLIGATIONS) ? List.of() : reading.comingDays();
        List<DueRow> dues = query.is("show", AGREEMENTS) ? List.of() : obligations.comingDues();
        cut = days.size() == AgreementDays.MOST || dues.size() == ObligationRegister.MOST;
        Map<YearMonth, List<Row>> byMonth = Stream.concat(
                        days.stream().map(AgreementDatesPage::row),
                        dues.stream().map(AgreementDatesPage::row))
                .sorted(Comparator.comparing(Row::on))
                .collect(Collectors.groupingBy(row -> YearMonth.from(row.on()), TreeMap::new, Collectors.toList()));
        months = byMonth.entrySet().stream()
                .map(each -> new Month(MONTH.format(each.getKey()), each.getValue()))
                .toList();
    }

    private static Row row(AgreementDay day) {
        return new Row(
                day.due(),
                Words.weekday(day.due()),
                day.agreement().value().toString(),
                day.title(),
                day.reference(),
                day.kind().words(),
                "",
                day.party() == null ? "All parties" : day.party());
    }

    private static Row row(DueRow due) {
        return new Row(
                due.due(),
                Words.weekday(due.due()),
                due.agreement().value().toString(),
                due.agreementTitle(),
                due.agreementReference(),
                due.title(),
                "/obligation-due?id=" + due.obligation().value() + "&due=" + due.due(),
                due.owedByName() + " owes " + due.owedTo());
    }

    public List<Month> getMonths() {
        return months;
    }

    /** What else than everything can be shown. */
    public List<Option> getShown() {
        return List.of(
                Option.of(AGREEMENTS, "Dates of agreements only"),
                Option.of(OBLIGATIONS, "What falls due by them only"));
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return cut;
    }
}
