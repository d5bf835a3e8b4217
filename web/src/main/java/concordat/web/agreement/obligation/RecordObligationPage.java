package concordat.web.agreement.obligation;

import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.agreement.obligation.ReadingObligations.Choices;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody puts on record what a party to an agreement owes by it. */
@Named
@RequestScoped
public class RecordObligationPage {
    private final KeepingObligations keeping;
    private final Notices notices;
    private final Submission sent;
    private final Choices choices;
    private final ObligationForm form;

    @Inject
    RecordObligationPage(
            KeepingObligations keeping, ReadingObligations reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        AgreementId id = new AgreementId(query.id("agreement"));
        if (!reading.of(id).keeping() && !sent.isSent()) {
            throw new NotFound("page");
        }
        choices = reading.choices(id);
        form = new ObligationForm(notices, choices);
    }

    public @Nullable String record() {
        Optional<ObligationDraft> draft = form.understood();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            ObligationId id = keeping.record(sent.key().toString(), choices.agreement(), draft.get());
            notices.done("The obligation is on record.");
            return "/obligation?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, ObligationForm.FIELDS);
            return null;
        }
    }

    public String getId() {
        return choices.agreement().value().toString();
    }

    public String getTitle() {
        return choices.title();
    }

    public String getReference() {
        return choices.reference();
    }

    public ObligationForm getForm() {
        return form;
    }
}
