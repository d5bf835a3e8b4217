package concordat.web.agreement.obligation;

import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.obligation.Due;
import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDetails;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.document.DocumentLine;
import concordat.web.look.Notices;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One obligation: what is owed by whom to whom, its due dates and where each stands. */
@Named
@RequestScoped
public class ObligationPage {
    private static final int SHOWN = 200;

    private final ObligationInHand hand;
    private final ObligationDetails obligation;
    private final KeepingObligations keeping;
    private final Notices notices;
    private String reason = "";

    /** A due date as the table shows it. */
    public record Row(
            String due,
            String address,
            String status,
            String tone,
            String met,
            String fileAddress,
            String fileName,
            String late) {}

    @Inject
    ObligationPage(ObligationInHand hand, KeepingObligations keeping, Notices notices) {
        this.hand = hand;
        this.keeping = keeping;
        this.notices = notices;
        obligation = hand.details();
    }

    /** Ends it. */
    public @Nullable String close() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return hand.make(
                (key, id, seen) -> keeping.once(key, id, each -> each.close(id, seen, reason)),
                hand.getName() + " is closed.",
                hand.address(),
                Map.of(),
                now -> {});
    }

    public ObligationDetails getObligation() {
        return obligation;
    }

    public String getDetails() {
        return obligation.draft().details();
    }

    public String getOwedTo() {
        return String.join("; ", obligation.recipients().values());
    }

    public String getClause() {
        return obligation.clause().isEmpty() ? "Not recorded" : obligation.clause();
    }

    public String getResponsible() {
        @Nullable Responsible somebody = obligation.draft().responsible();
        return somebody == null ? "Nobody named" : somebody.name();
    }

    public String getOften() {
        return obligation.draft().recurrence().words();
    }

    /** On which day it falls due, or from and until when. */
    public String getSpan() {
        Recurrence recurrence = obligation.draft().recurrence();
        if (recurrence.isOnce()) {
            return "on " + Words.date(recurrence.first());
        }
        @Nullable LocalDate last = recurrence.last();
        return "from " + Words.date(recurrence.first())
                + (last == null ? " until the agreement ends" : " to " + Words.date(last));
    }

    public String getClosed() {
        return obligation.closed() == null ? "" : Words.date(obligation.closed());
    }

    /** The due dates by day; where there are more than can be shown, those that are open. */
    public List<Row> getDues() {
        return obligation.dues().stream()
                .sorted(Comparator.comparing((Due due) -> !due.status().isOpen()))
                .limit(SHOWN)
                .sorted(Comparator.comparing(Due::on))
                .map(due -> new Row(
                        Words.date(due.on()),
                        "/obligation-due?id=" + hand.getId() + "&due=" + due.on(),
                        due.status().words(),
                        Tones.of(due.status()),
                        due.delivered().map(each -> Words.date(each.on())).orElse("Not yet"),
                        file(due)
                                .map(each -> "/api/v1/documents/" + each.id().value())
                                .orElse(""),
                        file(due).map(DocumentLine::name).orElse(""),
                        Tones.late(due.lateDays(), !due.status().isOwed())))
                .toList();
    }

    /** The file that came with what was put on record last, if it is still handed out. */
    private Optional<DocumentLine> file(Due due) {
        return due.delivered().flatMap(obligation::fileOf).filter(each -> !each.isWithdrawn());
    }

    /** Whether there are more due dates than are shown. */
    public boolean isCut() {
        return obligation.dues().size() > SHOWN;
    }

    /** Whether the reader may amend or close it. */
    public boolean isOpen() {
        return obligation.powers().keep() && obligation.closed() == null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
