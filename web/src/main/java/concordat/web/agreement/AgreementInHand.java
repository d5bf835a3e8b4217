package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementPowers;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that a page is about to change. The form names the version that its reader had before them; whoever was
 * overtaken is told, sees what is on record now, and sends the form again if it is still right.
 */
@Named
@RequestScoped
public class AgreementInHand {
    private final MaintainingAgreements maintaining;
    private final Notices notices;
    private final Submission sent;
    private final AgreementDetails agreement;
    private final AgreementPowers powers;
    private long seen;

    /** A change of the agreement in the version that its reader has seen. */
    interface Change {
        void make(MaintainingAgreements agreements, AgreementId id, long version);
    }

    @Inject
    AgreementInHand(
            MaintainingAgreements maintaining,
            ReadingAgreements reading,
            Query query,
            Submission sent,
            Notices notices) {
        this.maintaining = maintaining;
        this.sent = sent;
        this.notices = notices;
        agreement = reading.agreement(new AgreementId(query.id("id")));
        powers = reading.powers(agreement.id());
        if (!powers.change()) {
            throw new NotFound("page");
        }
        seen = sent.seen(agreement.version());
    }

    /**
     * Makes a change and goes back to the agreement; on the same page it says what is wrong, if it cannot be made.
     *
     * @param fields which field a broken rule is about
     */
    @Nullable
    String make(Change change, String done, Map<AgreementRule, String> fields) {
        try {
            maintaining.once(
                    sent.contents().toString(),
                    agreement.id(),
                    agreements -> change.make(agreements, agreement.id(), seen));
        } catch (OutOfDate changed) {
            seen = agreement.version();
            notices.wrong("Somebody else has changed this agreement since you opened it. Nothing of yours is saved yet."
                    + " Look at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return getAddress();
    }

    /** Whether a form was sent that asks for that stage. */
    boolean isSentFor(AgreementStage stage) {
        return sent.values("stage:value").contains(stage.name());
    }

    AgreementDetails agreement() {
        return agreement;
    }

    public AgreementPowers getPowers() {
        return powers;
    }

    /** Where the agreement is shown. */
    String getAddress() {
        return "/agreement?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getStatus() {
        return agreement.status().words();
    }

    public String getStage() {
        return agreement.status().stage().words();
    }

    public String getEffective() {
        return Words.date(agreement.dates().effective());
    }

    public String getEnd() {
        return AgreementPage.until(agreement);
    }

    public String getReview() {
        return Words.date(agreement.outlook().nextReview().orElse(null));
    }

    public boolean isConfidential() {
        return agreement.confidential();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }
}
