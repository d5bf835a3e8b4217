package concordat.web.risk;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.PrincipalRiskDetails;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer of a partner that holds a principal risk reviews what is on record of it. */
@Named
@RequestScoped
public class ReviewPrincipalRiskPage {
    private final KeepingPrincipalRisks keeping;
    private final SentForm sent;
    private final PrincipalRiskForm form;
    private final PrincipalRiskId id;
    private final String reference;
    private final ReadingPrincipalRisks reading;
    private long seen;

    @Inject
    ReviewPrincipalRiskPage(
            KeepingPrincipalRisks keeping,
            ReadingPrincipalRisks reading,
            ReadingAgreements agreements,
            ReadingCommittees committees,
            ReadingPartners partners,
            Query query,
            SentForm sent) {
        this.keeping = keeping;
        this.reading = reading;
        this.sent = sent;
        id = new PrincipalRiskId(query.id("id"));
        PrincipalRiskDetails risk = reading.risk(id);
        if (!risk.keeping() || risk.row().closed() != null) {
            throw new NotFound("page");
        }
        reference = risk.row().reference();
        form = new PrincipalRiskForm(
                        partners.partnerships().stream()
                                .filter(each -> each.id().equals(risk.row().partnership()))
                                .findFirst()
                                .orElseThrow(() -> new NotFound("partnership")),
                        agreements,
                        committees)
                .filledFrom(risk.details());
        seen = sent.seen(risk.version());
    }

    public @Nullable String save() {
        Optional<PrincipalRiskDraft> draft = form.draft();
        return draft.isEmpty()
                ? null
                : sent.make(
                        () -> keeping.once(sent.onceForContents(), id, risks -> risks.review(id, seen, draft.get())),
                        "The risk is reviewed.",
                        "/principal-risk?faces-redirect=true&id=" + getId(),
                        PrincipalRiskForm.FIELDS,
                        () -> seen = reading.risk(id).version());
    }

    public PrincipalRiskForm getForm() {
        return form;
    }

    public String getId() {
        return id.value().toString();
    }

    public String getReference() {
        return reference;
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
