package concordat.web.agreement;

import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.SignatureMeans;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed for a party, when, and how, as a form asks for it. */
public final class SignatureFields {
    private final List<SignatoryLine> signatories;
    private @Nullable String signatory;
    private String name = "";
    private String role = "";
    private @Nullable LocalDate on;
    private SignatureMeans means = SignatureMeans.PAPER;
    private String sealNumber = "";
    private String attestedBy = "";
    private String minute = "";

    /** @param signatories those on record, of any time, of the party or parties that the form is about */
    public SignatureFields(List<SignatoryLine> signatories) {
        this.signatories = signatories;
    }

    /**
     * What was entered; empty if it is not clear, which has then been said beside the fields.
     *
     * @param place what the ids of the fields begin with, such as "signatures:0:"; empty if with nothing
     * @param party the name of the party
     */
    public Optional<SignatureEntry> entry(OrganisationId organisation, String party, String place, Notices notices) {
        @Nullable
        SignatoryId chosen =
                signatory == null || signatory.isEmpty() ? null : new SignatoryId(UUID.fromString(signatory));
        if (chosen == null && (name.isBlank() || role.isBlank())) {
            notices.wrong(
                    place + (name.isBlank() ? "name" : "role"),
                    "Choose the signatory of " + party + ", or enter who signed and in which role");
            return Optional.empty();
        }
        @Nullable SealUse seal = null;
        if (means == SignatureMeans.SEAL) {
            if (!sealNumber.strip().matches("[1-9][0-9]{0,5}")) {
                notices.wrong(place + "sealNumber", "Enter the number of the entry in the seal register");
                return Optional.empty();
            }
            if (attestedBy.isBlank()) {
                notices.wrong(place + "attestedBy", "Enter who attested the seal, with their office");
                return Optional.empty();
            }
            seal = new SealUse(Integer.parseInt(sealNumber.strip()), attestedBy, minute);
        }
        return Optional.of(new SignatureEntry(
                organisation, chosen == null ? name : "", chosen == null ? role : "", on, chosen, means, seal));
    }

    public List<Option> getSignatories() {
        return signatories.stream()
                .map(line -> Option.of(
                        line.id().value().toString(),
                        line.organisationName() + ": " + line.words() + " (" + line.reference() + ")"))
                .toList();
    }

    /** How somebody can have signed elsewhere. */
    public List<Option> getKinds() {
        return Arrays.stream(SignatureMeans.values())
                .filter(each -> each != SignatureMeans.HERE)
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public @Nullable String getSignatory() {
        return signatory;
    }

    public void setSignatory(@Nullable String chosen) {
        signatory = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = Objects.requireNonNullElse(entered, "");
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String entered) {
        role = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public SignatureMeans getMeans() {
        return means;
    }

    public void setMeans(SignatureMeans chosen) {
        means = chosen;
    }

    public String getSealNumber() {
        return sealNumber;
    }

    public void setSealNumber(@Nullable String entered) {
        sealNumber = Objects.requireNonNullElse(entered, "");
    }

    public String getAttestedBy() {
        return attestedBy;
    }

    public void setAttestedBy(@Nullable String entered) {
        attestedBy = Objects.requireNonNullElse(entered, "");
    }

    public String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String entered) {
        minute = Objects.requireNonNullElse(entered, "");
    }
}
