package concordat.web.minutes;

import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.AgendaItemId;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The unconfirmed minutes that wait to be approved under an item of an agenda, on its page. */
@Named
@RequestScoped
public class MinutesUnderItem {
    private final List<Row> rows;

    /** Minutes that wait. */
    public record Row(String id, String meeting, String day) {}

    @Inject
    MinutesUnderItem(ReadingMinutes reading, Query query) {
        rows = reading.waitingUnder(new AgendaItemId(query.id("id"))).stream()
                .map(minutes -> new Row(
                        minutes.id().value().toString(),
                        minutes.meetingReference(),
                        MinutesRegisterPage.day(minutes.metAt())))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
