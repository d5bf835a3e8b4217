package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An officer amends what an agreement says, until it is executed. Whoever was working on an older version is shown the
 * one that is on record now beside their own, and saves again if theirs is to replace it.
 */
@Named
@RequestScoped
public class AmendAgreementPage {
    private final MaintainingAgreements maintaining;
    private final ReadingAgreements reading;
    private final Notices notices;
    private final Submission sent;
    private final AgreementDetails agreement;
    private final AgreementForm form;
    private long seen;
    private List<Difference> differences = List.of();

    @Inject
    AmendAgreementPage(
            MaintainingAgreements maintaining,
            ReadingAgreements reading,
            ReadingPartners partners,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.reading = reading;
        this.notices = notices;
        this.sent = sent;
        agreement = reading.agreement(new AgreementId(query.id("id")));
        // A form that was opened before the execution is still taken, so that nothing is lost of what was typed.
        boolean amending = sent.isSent()
                ? reading.powers(agreement.id()).change()
                : reading.powers(agreement.id()).amend();
        if (!amending) {
            throw new NotFound("page");
        }
        form = new AgreementForm(
                maintaining,
                notices,
                sent,
                partners.organisations(),
                Committees.of(committees, agreement.partnership()),
                agreement);
        seen = sent.seen(agreement.version());
    }

    public @Nullable String save() {
        Optional<AgreementDraft> yours = form.understood();
        if (yours.isEmpty()) {
            return null;
        }
        try {
            maintaining.once(
                    sent.contents().toString(),
                    agreement.id(),
                    agreements -> agreements.amend(agreement.id(), seen, yours.get()));
        } catch (OutOfDate changed) {
            AgreementDetails there = reading.agreement(agreement.id());
            differences = form.differences(there, yours.get());
            seen = there.version();
            notices.wrong(
                    "Somebody else has changed this agreement since you opened it. Compare the two versions below:"
                            + " save again to replace theirs by yours.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, AgreementForm.FIELDS);
            return null;
        }
        notices.done(yours.get().title() + " is amended.");
        return "/agreement?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getReference() {
        return agreement.reference();
    }

    public AgreementForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
