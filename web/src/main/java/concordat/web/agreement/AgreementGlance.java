package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementReviews;
import concordat.domain.agreement.Glance;
import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.ReadingReviews;
import concordat.domain.shared.OrganisationId;
import concordat.web.agreement.obligation.AgreementObligationsCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The answers at the top of an agreement's page, from what the page has read of it anyway. */
@Named
@RequestScoped
public class AgreementGlance {
    private final Glance glance;
    private final LocalDate today;

    @Inject
    AgreementGlance(
            AgreementPage page,
            AgreementPartsCard parts,
            AgreementObligationsCard obligations,
            ReadingReviews reviews) {
        AgreementDetails agreement = page.getAgreement();
        today = agreement.outlook().day();
        List<Awaited> beside = new ArrayList<>(parts.awaited());
        beside.addAll(obligations.awaited());
        Set<OrganisationId> beforeApproval = Set.of();
        if (agreement.status().stage().isReviewed()) {
            AgreementReviews reviewed = reviews.of(agreement.id());
            beside.addAll(reviewed.awaited());
            beforeApproval = reviewed.beforeApproval();
        }
        glance = Glance.at(agreement, beside, beforeApproval);
    }

    public String getInForce() {
        return glance.inForce();
    }

    public String getUntil() {
        return glance.until();
    }

    /** What awaits somebody, the most pressing first; that nothing does if nothing does. */
    public List<String> getNext() {
        return glance.next().isEmpty()
                ? List.of("Nothing that follows from what is on record.")
                : glance.next().stream().map(each -> each.words(today) + ".").toList();
    }

    public List<String> getSigned() {
        return glance.signed().stream().map(each -> each + ".").toList();
    }
}
