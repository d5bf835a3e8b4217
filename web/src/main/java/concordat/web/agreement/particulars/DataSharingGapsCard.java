package concordat.web.agreement.particulars;

import concordat.domain.agreement.particulars.Particulars;
import concordat.domain.agreement.particulars.ReadingParticulars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreements of which the reader's organisation shares personal data with nothing in force that covers it (AG-10). */
@Named
@RequestScoped
public class DataSharingGapsCard {
    private static final int SHOWN = 5;

    private final ReadingParticulars reading;
    private @Nullable List<Particulars.DataSharingGap> gaps;

    @Inject
    DataSharingGapsCard(ReadingParticulars reading) {
        this.reading = reading;
    }

    public List<Row> getRows() {
        return gaps().stream()
                .limit(SHOWN)
                .map(gap -> new Row("/agreement?id=" + gap.agreement().value(), gap.title(), gap.reference()))
                .toList();
    }

    /** That there are more than are shown; empty if there are not. */
    public String getMore() {
        int more = gaps().size() - SHOWN;
        return more > 0 ? "And " + more + " more." : "";
    }

    private List<Particulars.DataSharingGap> gaps() {
        if (gaps == null) {
            gaps = reading.ownGaps();
        }
        return gaps;
    }

    /** An agreement with a link to it. */
    public record Row(String address, String title, String note) {}
}
