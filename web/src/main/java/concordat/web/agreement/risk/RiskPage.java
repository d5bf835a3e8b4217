package concordat.web.agreement.risk;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.agreement.risk.KeepingRisks;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.agreement.risk.RiskDetails;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.risk.ScoreForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One risk: what may happen, how grave it is, how grave it was, and what is done about it. */
@Named
@RequestScoped
public class RiskPage {
    private final KeepingRisks keeping;
    private final ReadingRisks reading;
    private final AgreementPart part;
    private final Notices notices;
    private final boolean kept;
    private final RiskForm form;
    private RiskDetails risk;
    private long seen;
    private String reason = "";

    @Inject
    RiskPage(KeepingRisks keeping, ReadingRisks reading, AgreementPart part, Query query, Notices notices) {
        this.keeping = keeping;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        risk = reading.risk(new AgreementRiskId(query.id("id")));
        kept = reading.keeps(risk.agreement());
        form = new RiskForm(part.agreement(risk.agreement())).filledFrom(risk.details());
        seen = part.seen(risk.version());
    }

    /** Replaces what is on record of it. */
    public @Nullable String review() {
        return change(risks -> risks.review(risk.id(), seen, form.draft()), "The risk is reviewed.");
    }

    /** Closes it. */
    public @Nullable String close() {
        if (reason.isBlank()) {
            notices.wrong("reason", "Enter the reason");
            return null;
        }
        return change(risks -> risks.close(risk.id(), seen, reason), "The risk is closed.");
    }

    /** Opens it again. */
    public @Nullable String reopen() {
        return change(risks -> risks.reopen(risk.id(), seen), "The risk is open again.");
    }

    private @Nullable String change(Consumer<KeepingRisks> change, String done) {
        return part.make(
                () -> keeping.once(part.onceForContents(), risk.id(), change),
                done,
                "/risk?faces-redirect=true&id=" + getId(),
                Map.of(),
                this::readAgain);
    }

    private void readAgain() {
        risk = reading.risk(risk.id());
        seen = risk.version();
    }

    public RiskDetails getRisk() {
        return risk;
    }

    public String getId() {
        return risk.id().value().toString();
    }

    public String getAgreement() {
        return risk.agreement().value().toString();
    }

    public String getName() {
        return risk.name();
    }

    public String getState() {
        return risk.closed() == null ? "Open" : "Closed on " + Words.date(risk.closed());
    }

    public String getScore() {
        return risk.band().words() + ": " + risk.details().current().words();
    }

    public String getTone() {
        return ScoreForm.tone(risk.band());
    }

    public String getInitial() {
        return risk.details().initial().words();
    }

    public String getTarget() {
        return risk.details().target().words();
    }

    /** Whether the scores do not fall as is expected. */
    public boolean isOutOfOrder() {
        return !risk.details().isInOrder();
    }

    public String getOwner() {
        return risk.details().owner().isEmpty() ? risk.party() : risk.details().owner() + ", " + risk.party();
    }

    public String getNextReview() {
        return Words.date(risk.details().nextReview()) + (risk.reviewOverdue() ? ": overdue" : "");
    }

    public List<ScoreRow> getScores() {
        return risk.scores().stream()
                .map(each -> new ScoreRow(
                        Words.date(each.on()),
                        each.band().words() + ": " + each.score().words(),
                        ScoreForm.tone(each.band())))
                .toList();
    }

    /** Whether the reader can change it. */
    public boolean isChangeable() {
        return kept && risk.closed() == null;
    }

    /** Whether the reader can open it again. */
    public boolean isReopenable() {
        return kept && risk.closed() != null;
    }

    public RiskForm getForm() {
        return form;
    }

    public long getSeen() {
        return seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }

    /** A score as the table shows it. */
    public record ScoreRow(String on, String score, String tone) {}
}
