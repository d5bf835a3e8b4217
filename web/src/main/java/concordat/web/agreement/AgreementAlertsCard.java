package concordat.web.agreement;

import concordat.domain.agreement.AgreementAlert;
import concordat.domain.agreement.ReadingAgreementDays;
import concordat.domain.agreement.WatchingAgreements;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The alerts about agreements of which the reader has not taken note, each with a button to do so. */
@Named
@RequestScoped
public class AgreementAlertsCard {
    private static final int SHOWN = 5;

    private final WatchingAgreements watching;
    private final Notices notices;
    private final List<Row> rows;
    private final int more;

    /** An alert; its key says what it is about, in whichever row it stands when the form comes back. */
    public final class Row {
        private final String key;
        private final String title;
        private final String note;
        private final boolean expired;

        private Row(String key, String title, String note, boolean expired) {
            this.key = key;
            this.title = title;
            this.note = note;
            this.expired = expired;
        }

        /** Takes note of it. */
        public @Nullable String takeNote() {
            watching.takeNote(noted(key));
            notices.done("You have taken note of it. The date itself stays in the dates of agreements.");
            return "/index?faces-redirect=true";
        }

        public String getKey() {
            return key;
        }

        public String getAddress() {
            return "/agreement?id=" + noted(key).agreement().value();
        }

        public String getTitle() {
            return title;
        }

        public String getNote() {
            return note;
        }

        public boolean isExpired() {
            return expired;
        }
    }

    @Inject
    AgreementAlertsCard(WatchingAgreements watching, ReadingAgreementDays reading, Notices notices, Submission sent) {
        this.watching = watching;
        this.notices = notices;
        if (sent.isSent()) {
            rows = sent.values("alert").stream()
                    .map(key -> new Row(key, "", "", false))
                    .toList();
            more = 0;
        } else {
            List<AgreementAlert> alerts = reading.alerts();
            rows = alerts.stream().limit(SHOWN).map(this::row).toList();
            more = alerts.size() - rows.size();
        }
    }

    private Row row(AgreementAlert alert) {
        String day = Words.date(alert.day().due());
        String note = alert.isExpired()
                ? AgreementAlert.EXPIRED + " since the end of " + day
                : alert.day().kind().words() + ": " + day
                        + (alert.day().party() == null ? "" : " (" + alert.day().party() + ")") + ", "
                        + Words.count(alert.months(), "month", "months") + " or less ahead";
        return new Row(
                key(alert.noted()), alert.day().title(), alert.day().reference() + ", " + note, alert.isExpired());
    }

    private static String key(AgreementAlert.Noted noted) {
        return String.join(
                "/",
                noted.agreement().value().toString(),
                noted.kind().name(),
                noted.due().toString(),
                String.valueOf(noted.months()));
    }

    private static AgreementAlert.Noted noted(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("That is no alert.");
        }
        return new AgreementAlert.Noted(
                new AgreementId(Submission.id(parts[0])),
                Milestone.Kind.valueOf(parts[1]),
                LocalDate.parse(parts[2]),
                Integer.parseInt(parts[3]));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many more there are, in words; empty if none. */
    public String getMore() {
        return more == 0 ? "" : Words.count(more, "more alert", "more alerts") + " when you have taken note of these.";
    }
}
