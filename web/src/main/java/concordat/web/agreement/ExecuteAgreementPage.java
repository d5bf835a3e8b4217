package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer puts the signatures of all parties on record, as the signed copy shows them (AG-3). */
@Named
@RequestScoped
public class ExecuteAgreementPage {
    private final AgreementInHand hand;
    private final List<SignatureRow> signatures;

    /** Who signed for a party. */
    public static final class SignatureRow {
        private final OrganisationId organisation;
        private final String party;
        private String name = "";
        private String role = "";
        private @Nullable LocalDate on;

        SignatureRow(PartyDetails party) {
            organisation = party.organisation();
            this.party = party.nameAsSigned();
        }

        SignatureEntry entry() {
            return new SignatureEntry(organisation, name, role, on);
        }

        public String getParty() {
            return party;
        }

        public String getName() {
            return name;
        }

        public void setName(@Nullable String entered) {
            name = entered == null ? "" : entered;
        }

        public String getRole() {
            return role;
        }

        public void setRole(@Nullable String entered) {
            role = entered == null ? "" : entered;
        }

        public @Nullable LocalDate getOn() {
            return on;
        }

        public void setOn(@Nullable LocalDate day) {
            on = day;
        }
    }

    @Inject
    ExecuteAgreementPage(AgreementInHand hand, Submission sent) {
        this.hand = hand;
        if (!hand.getPowers().execute() && !sent.isSent()) {
            throw new NotFound("page");
        }
        signatures = hand.agreement().parties().stream().map(SignatureRow::new).toList();
    }

    public @Nullable String execute() {
        return hand.make(
                (agreements, id, seen) -> agreements.execute(
                        id, seen, signatures.stream().map(SignatureRow::entry).toList()),
                "The signatures are on record. The agreement is executed, and its text stands.",
                Map.of());
    }

    public List<SignatureRow> getSignatures() {
        return signatures;
    }
}
