package concordat.web.agreement.risk;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.risk.KeepingRisks;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody puts a risk of an agreement on record. */
@Named
@RequestScoped
public class RecordRiskPage {
    private final KeepingRisks keeping;
    private final AgreementPart part;
    private final AgreementDetails agreement;
    private final RiskForm form;

    @Inject
    RecordRiskPage(KeepingRisks keeping, ReadingRisks reading, AgreementPart part, Query query) {
        this.keeping = keeping;
        this.part = part;
        agreement = part.agreement(new AgreementId(query.id("id")));
        form = new RiskForm(agreement);
        if (!reading.keeps(agreement.id())) {
            throw new NotFound("page");
        }
    }

    public @Nullable String save() {
        return part.make(
                () -> keeping.record(part.once(), agreement.id(), form.draft()),
                "The risk is on record.",
                "/agreement-risks?faces-redirect=true&id=" + getAgreement(),
                Map.of(),
                () -> {});
    }

    public String getAgreement() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public RiskForm getForm() {
        return form;
    }
}
