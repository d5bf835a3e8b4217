package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer puts the signatures of all parties on record, as the signed copy shows them (AG-3). */
@Named
@RequestScoped
public class ExecuteAgreementPage {
    private final AgreementInHand hand;
    private final Notices notices;
    private final List<SignatureRow> signatures;

    /** Who signed for a party. */
    public static final class SignatureRow {
        private final OrganisationId organisation;
        private final String party;
        private final SignatureFields fields;

        SignatureRow(PartyDetails party, List<SignatoryLine> signatories) {
            organisation = party.organisation();
            this.party = party.nameAsSigned();
            fields = new SignatureFields(signatories.stream()
                    .filter(line -> line.organisation().equals(organisation))
                    .toList());
        }

        public String getParty() {
            return party;
        }

        public SignatureFields getFields() {
            return fields;
        }
    }

    @Inject
    ExecuteAgreementPage(AgreementInHand hand, ReadingSignatories authorised, Notices notices, Submission sent) {
        this.hand = hand;
        this.notices = notices;
        if (!hand.getPowers().execute() && !sent.isSent()) {
            throw new NotFound("page");
        }
        List<SignatoryLine> lines = authorised.all();
        signatures = hand.agreement().parties().stream()
                .map(party -> new SignatureRow(party, lines))
                .toList();
    }

    public @Nullable String execute() {
        List<SignatureEntry> entries = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            SignatureRow row = signatures.get(i);
            row.fields
                    .entry(row.organisation, row.party, "signatures:" + i + ":", notices)
                    .ifPresent(entries::add);
        }
        if (entries.size() < signatures.size()) {
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.execute(id, seen, entries),
                "The signatures are on record. The agreement is executed, and its text stands.",
                Map.of());
    }

    public List<SignatureRow> getSignatures() {
        return signatures;
    }
}
