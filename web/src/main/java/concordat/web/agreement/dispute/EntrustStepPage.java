package concordat.web.agreement.dispute;

import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.dispute.DisputeDetails;
import concordat.domain.agreement.dispute.DisputeDetails.OwnerDetails;
import concordat.domain.agreement.dispute.DisputeDetails.StepDetails;
import concordat.domain.agreement.dispute.DisputeId;
import concordat.domain.agreement.dispute.RaisingDisputes;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.agreement.AgreementPart;
import concordat.web.agreement.ResponsibleField;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A party names who answers for a step of a dispute. */
@Named
@RequestScoped
public class EntrustStepPage {
    private final RaisingDisputes raising;
    private final ReadingDisputes reading;
    private final AgreementPart part;
    private final Notices notices;
    private final StepDetails step;
    private final OwnerDetails side;
    private final ResponsibleField owner;
    private DisputeDetails dispute;
    private long seen;

    @Inject
    EntrustStepPage(
            RaisingDisputes raising,
            ReadingDisputes reading,
            MaintainingAgreements people,
            AgreementPart part,
            Query query,
            Notices notices) {
        this.raising = raising;
        this.reading = reading;
        this.part = part;
        this.notices = notices;
        dispute = reading.dispute(new DisputeId(query.id("id")));
        seen = part.seen(dispute.version());
        OrganisationId organisation = new OrganisationId(query.id("party"));
        step = dispute.steps().stream()
                .filter(each -> query.is("step", each.position()))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
        side = step.owners().stream()
                .filter(each -> each.side().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("party"));
        if (!reading.keeps(dispute.agreement()) || (step.ended() != null && !part.isSent())) {
            throw new NotFound("page");
        }
        owner = new ResponsibleField(
                people.peopleAt(Set.of(organisation)).getOrDefault(organisation, List.of()), side.owner());
    }

    public @Nullable String entrust() {
        return owner.isClear(notices, "ownerName")
                ? part.make(
                        () -> raising.once(
                                part.onceForContents(),
                                dispute.id(),
                                disputes -> disputes.entrust(
                                        dispute.id(),
                                        seen,
                                        step.position(),
                                        side.side(),
                                        owner.responsible().orElse(null))),
                        "It is on record who answers for the step at " + side.party() + ".",
                        "/dispute?faces-redirect=true&id=" + getId(),
                        Map.of(),
                        this::readAgain)
                : null;
    }

    private void readAgain() {
        dispute = reading.dispute(dispute.id());
        seen = dispute.version();
    }

    public String getId() {
        return dispute.id().value().toString();
    }

    public String getAgreement() {
        return dispute.agreement().value().toString();
    }

    public String getAgreementTitle() {
        return dispute.agreementTitle();
    }

    public String getName() {
        return dispute.name();
    }

    public String getStep() {
        return step.name();
    }

    public String getParty() {
        return side.party();
    }

    public ResponsibleField getOwner() {
        return owner;
    }

    public long getSeen() {
        return seen;
    }
}
