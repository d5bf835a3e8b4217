package concordat.web.agreement;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.ApprovalDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.AgreementDetails.SignatoryDetails;
import concordat.domain.agreement.AgreementDetails.SignatureDetails;
import concordat.domain.agreement.AgreementPowers;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.ApprovalEntry;
import concordat.domain.agreement.ExecutingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.ReadingSigning;
import concordat.domain.agreement.ReviewRule;
import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.SigningAgreements;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.scheme.SigningRule;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an agreement is approved and signed, party by party; where an officer puts the approval, the signatories and the
 * signatures of their own organisation on record, and a signatory signs.
 */
@Named
@RequestScoped
public class AgreementSigningPage {
    private static final Map<Rule, String> FIELDS = Map.ofEntries(
            Map.entry(AgreementRule.PARTY_APPROVES_ONCE, "approving"),
            Map.entry(ReviewRule.REVIEWED_BEFORE_APPROVAL, "approving"),
            Map.entry(AgreementRule.APPROVAL_IS_NOT_IN_THE_FUTURE, "approvedOn"),
            Map.entry(AgreementRule.PARTY_HAS_SIGNED, "party"),
            Map.entry(AgreementRule.PARTY_SIGNS_WITH_EACH_SIGNATORY_ONCE, "signatory"),
            Map.entry(AgreementRule.SIGNING_IS_NOT_IN_THE_FUTURE, "on"),
            Map.entry(AgreementRule.SEAL_NUMBER_IS_USED_ONCE, "sealNumber"),
            Map.entry(SigningRule.AUTHORISED_SIGNATORY_SIGNS, "signatory"),
            Map.entry(SigningRule.AUTHORITY_IS_OF_THE_PARTY, "signatory"),
            Map.entry(SigningRule.AUTHORITY_HOLDS_ON_THE_DAY, "signatory"),
            Map.entry(SigningRule.APPOINTMENT_HOLDS_ON_THE_DAY, "signatory"),
            Map.entry(SigningRule.AUTHORITY_COVERS_THE_TYPE, "signatory"),
            Map.entry(SigningRule.AUTHORITY_COVERS_THE_VALUE, "signatory"),
            Map.entry(SigningRule.AUTHORITY_COVERS_THE_SEAL, "signatory"),
            Map.entry(SigningRule.DAY_TELLS_THE_AUTHORITY, "on"));

    private final ExecutingAgreements executing;
    private final SigningAgreements signing;
    private final Notices notices;
    private final Submission sent;
    private final AgreementDetails agreement;
    private final AgreementPowers powers;
    private final Set<OrganisationId> own;
    private final List<SignatoryLine> signatories;
    private final List<ChoiceRow> choices;
    private final List<SignRow> toSign;
    private final SignatureFields fields;
    private long seen;
    private @Nullable String approving;
    private String approvedBy = "";
    private @Nullable LocalDate approvedOn;
    private String approvalReference = "";
    private @Nullable String party;

    /** Who is to sign for a party of the reader. */
    public final class ChoiceRow {
        private final PartyDetails of;
        private List<String> chosen;

        ChoiceRow(PartyDetails of) {
            this.of = of;
            chosen = agreement.signatories().stream()
                    .filter(each -> each.organisation().equals(of.organisation()))
                    .map(each -> each.signatory().value().toString())
                    .toList();
        }

        /** Chooses them. */
        public @Nullable String choose() {
            List<SignatoryId> ids = chosen.stream()
                    .map(id -> new SignatoryId(UUID.fromString(id)))
                    .toList();
            return make(
                    (agreements, id, version) -> agreements.choose(id, version, of.organisation(), ids),
                    "Who signs for " + of.nameAsSigned() + " is on record.");
        }

        public String getParty() {
            return of.nameAsSigned();
        }

        public List<Option> getOptions() {
            return signatories.stream()
                    .filter(line -> line.organisation().equals(of.organisation())
                            && line.term().includes(agreement.outlook().day()))
                    .map(line -> Option.of(line.id().value().toString(), line.words() + " (" + line.reference() + ")"))
                    .toList();
        }

        public List<String> getChosen() {
            return chosen;
        }

        public void setChosen(@Nullable List<String> ids) {
            chosen = Objects.requireNonNullElse(ids, List.of());
        }
    }

    /** A capacity in which the reader can sign it here. */
    public final class SignRow {
        private final SignatoryLine line;

        SignRow(SignatoryLine line) {
            this.line = line;
        }

        /** Signs it. */
        public @Nullable String sign() {
            try {
                signing.sign(sent.contents().toString(), agreement.id(), seen, line.id());
            } catch (OutOfDate changed) {
                return overtaken();
            } catch (RuleBroken broken) {
                notices.broken(broken, Map.of());
                return null;
            }
            notices.done("You have signed for " + line.organisationName() + ".");
            return getAddress();
        }

        public String getWords() {
            return line.words() + ", for " + line.organisationName();
        }

        public String getAuthority() {
            return line.reference();
        }
    }

    private interface Change {
        void make(ExecutingAgreements agreements, AgreementId id, long version);
    }

    @Inject
    AgreementSigningPage(
            ReadingAgreements reading,
            ExecutingAgreements executing,
            SigningAgreements signing,
            ReadingSigning possible,
            ReadingSignatories authorised,
            Query query,
            Submission sent,
            Notices notices) {
        this.executing = executing;
        this.signing = signing;
        this.sent = sent;
        this.notices = notices;
        agreement = reading.agreement(new AgreementId(query.id("id")));
        powers = reading.powers(agreement.id());
        own = possible.partiesOf(agreement.id());
        seen = sent.seen(agreement.version());
        signatories = authorised.of(
                agreement.parties().stream().map(PartyDetails::organisation).collect(Collectors.toSet()));
        choices = agreement.parties().stream()
                .filter(each -> own.contains(each.organisation()))
                .map(ChoiceRow::new)
                .filter(row -> !row.getOptions().isEmpty())
                .toList();
        toSign = possible.capacities(agreement.id()).stream().map(SignRow::new).toList();
        fields = new SignatureFields(signatories.stream()
                .filter(line -> own.contains(line.organisation()))
                .toList());
    }

    /** Puts the approval of a party on record. */
    public @Nullable String approve() {
        @Nullable LocalDate on = approvedOn;
        @Nullable OrganisationId by = id(approving);
        if (on == null || by == null) {
            return null;
        }
        return make(
                (agreements, id, version) ->
                        agreements.approve(id, version, new ApprovalEntry(by, approvedBy, on, approvalReference)),
                "The approval of " + nameOf(by) + " is on record.");
    }

    /** Puts a signature on record that was given elsewhere. */
    public @Nullable String recordSignature() {
        @Nullable OrganisationId by = id(party);
        if (by == null) {
            return null;
        }
        Optional<SignatureEntry> entry = fields.entry(by, nameOf(by), "", notices);
        if (entry.isEmpty()) {
            return null;
        }
        return make(
                (agreements, id, version) -> agreements.recordSignature(id, version, entry.get()),
                "The signature is on record.");
    }

    private @Nullable String make(Change change, String done) {
        try {
            executing.once(
                    sent.contents().toString(),
                    agreement.id(),
                    agreements -> change.make(agreements, agreement.id(), seen));
        } catch (OutOfDate changed) {
            return overtaken();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return getAddress();
    }

    /** Tells the reader that somebody else has changed it since, and stays on the page. */
    @Nullable
    String overtaken() {
        seen = agreement.version();
        notices.wrong("Somebody else has changed this agreement since you opened it. Nothing of yours is saved yet."
                + " Look at what is on record now, and send the form again if it is still right.");
        return null;
    }

    private String getAddress() {
        return "/agreement-signing?faces-redirect=true&id=" + getId();
    }

    private static @Nullable OrganisationId id(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new OrganisationId(UUID.fromString(chosen));
    }

    private String nameOf(OrganisationId organisation) {
        return agreement.parties().stream()
                .filter(each -> each.organisation().equals(organisation))
                .map(PartyDetails::nameAsSigned)
                .findFirst()
                .orElse("");
    }

    /** How far each party has come. */
    public List<PartyRow> getParties() {
        return agreement.parties().stream()
                .map(each -> new PartyRow(
                        each.nameAsSigned(),
                        approval(each.organisation()),
                        toSignFor(each.organisation()),
                        signed(each)))
                .toList();
    }

    private String approval(OrganisationId of) {
        List<ApprovalDetails> all = agreement.approvals().stream()
                .filter(each -> each.organisation().equals(of))
                .toList();
        return all.stream()
                .filter(ApprovalDetails::current)
                .findFirst()
                .map(each -> each.body() + ", " + Words.date(each.on())
                        + (each.reference().isEmpty() ? "" : " (" + each.reference() + ")"))
                .orElse(all.isEmpty() ? "Not on record" : "An earlier draft, which has been changed since");
    }

    private String toSignFor(OrganisationId of) {
        String chosen = agreement.signatories().stream()
                .filter(each -> each.organisation().equals(of))
                .map(SignatoryDetails::words)
                .collect(Collectors.joining("; "));
        return chosen.isEmpty() ? "Nobody chosen" : chosen;
    }

    private String signed(PartyDetails each) {
        if (agreement.hasSigned(each.organisation())) {
            return "Yes";
        }
        return agreement.signatures().stream()
                        .anyMatch(signature ->
                                signature.counts() && signature.organisation().equals(each.organisation()))
                ? "In part"
                : "Not yet";
    }

    /** All signatures, those on a draft that was taken back among them. */
    public List<SignatureRow> getSignatures() {
        return agreement.signatures().stream().map(AgreementSigningPage::row).toList();
    }

    private static SignatureRow row(SignatureDetails each) {
        @Nullable SealUse seal = each.seal();
        return new SignatureRow(
                each.party(),
                each.name() + ", " + each.role(),
                each.at() == null ? Words.date(each.on()) : Words.moment(each.at()),
                each.means().words()
                        + (seal == null
                                ? ""
                                : ": no. " + seal.number() + ", attested by " + seal.attestedBy()
                                        + (seal.minute().isEmpty() ? "" : " (" + seal.minute() + ")")),
                each.authority().isEmpty() ? "Not checked: recorded before authority was" : each.authority(),
                Objects.requireNonNullElse(each.fingerprint(), ""),
                !each.counts());
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

    /** What the parties approve and sign has gone out, so that its text can be read as it is signed. */
    public boolean isOut() {
        return agreement.signedForm().isPresent();
    }

    public boolean isOutForSignature() {
        return agreement.status().stage() == AgreementStage.OUT_FOR_SIGNATURE;
    }

    /** Whether its draft can still be reviewed and approved. */
    boolean isReviewed() {
        return agreement.status().stage().isReviewed();
    }

    /** Whether the reader keeps it for a party. */
    boolean isKept() {
        return powers.change() && !own.isEmpty();
    }

    /** Whether the reader can put an approval on record. */
    public boolean isApprovable() {
        return powers.approve() && !getApprovers().isEmpty();
    }

    public boolean isChoosable() {
        return powers.chooseSignatories() && !choices.isEmpty();
    }

    public boolean isSignable() {
        return powers.sign() && !getSigners().isEmpty();
    }

    /** The reader's parties that have not approved what it says now. */
    public List<Option> getApprovers() {
        return agreement.parties().stream()
                .filter(each -> own.contains(each.organisation())
                        && agreement.approvals().stream()
                                .noneMatch(approval -> approval.current()
                                        && approval.organisation().equals(each.organisation())))
                .map(each -> Option.of(each.organisation().value().toString(), each.nameAsSigned()))
                .toList();
    }

    /** The reader's parties that have not signed yet. */
    public List<Option> getSigners() {
        return agreement.parties().stream()
                .filter(each -> own.contains(each.organisation()) && !agreement.hasSigned(each.organisation()))
                .map(each -> Option.of(each.organisation().value().toString(), each.nameAsSigned()))
                .toList();
    }

    public List<ChoiceRow> getChoices() {
        return choices;
    }

    public List<SignRow> getToSign() {
        return toSign;
    }

    public SignatureFields getFields() {
        return fields;
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable String getApproving() {
        return approving;
    }

    public void setApproving(@Nullable String chosen) {
        approving = chosen;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(@Nullable String entered) {
        approvedBy = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(@Nullable LocalDate day) {
        approvedOn = day;
    }

    public String getApprovalReference() {
        return approvalReference;
    }

    public void setApprovalReference(@Nullable String entered) {
        approvalReference = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String chosen) {
        party = chosen;
    }

    /** How far a party has come. */
    public record PartyRow(String name, String approved, String toSign, String signed) {}

    /** A signature as the page shows it. */
    public record SignatureRow(
            String party,
            String who,
            String when,
            String how,
            String authority,
            String fingerprint,
            boolean recalled) {}
}
