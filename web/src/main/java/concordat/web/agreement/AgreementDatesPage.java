package concordat.web.agreement;

import concordat.domain.agreement.AgreementDays;
import concordat.domain.agreement.ReadingAgreementDays;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The dates of all agreements that the reader may see, for the next 18 months. */
@Named
@RequestScoped
public class AgreementDatesPage {
    private final List<Row> rows;

    /** A day of an agreement. */
    public record Row(String day, String id, String title, String reference, String what, String whose) {}

    @Inject
    AgreementDatesPage(ReadingAgreementDays reading) {
        rows = reading.comingDays().stream()
                .map(each -> new Row(
                        Words.weekday(each.due()),
                        each.agreement().value().toString(),
                        each.title(),
                        each.reference(),
                        each.kind().words(),
                        each.party() == null ? "All parties" : each.party()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return rows.size() == AgreementDays.MOST;
    }
}
