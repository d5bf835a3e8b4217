package concordat.web.risk;

import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.SentForm;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer of a partner puts a principal risk on record. */
@Named
@RequestScoped
public class RecordPrincipalRiskPage {
    private final KeepingPrincipalRisks keeping;
    private final Notices notices;
    private final SentForm sent;
    private final PartnershipId partnership;
    private final PrincipalRiskForm form;

    @Inject
    RecordPrincipalRiskPage(
            KeepingPrincipalRisks keeping,
            ReadingPrincipalRisks reading,
            ReadingAgreements agreements,
            ReadingCommittees committees,
            ChosenPartnership chosen,
            Notices notices,
            SentForm sent) {
        if (reading.served().isEmpty()) {
            throw new NotFound("page");
        }
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        partnership = chosen.sheet().id();
        form = new PrincipalRiskForm(chosen.sheet(), agreements, committees);
    }

    public @Nullable String save() {
        Optional<PrincipalRiskDraft> draft = form.draft();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            PrincipalRiskId id = keeping.record(sent.once(), partnership, draft.get(), null, null);
            notices.done("The risk is on record. Score it next.");
            return "/principal-risk?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, PrincipalRiskForm.FIELDS);
            return null;
        }
    }

    public PrincipalRiskForm getForm() {
        return form;
    }
}
