package concordat.web.agreement.contact;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.contact.ContactDraft;
import concordat.domain.agreement.contact.ContactPurpose;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact as a form asks for it. */
public final class ContactForm {
    private final Notices notices;
    private final List<Option> parties;
    private String party = "";
    private @Nullable ContactPurpose purpose;
    private String name = "";
    private String role = "";
    private String email = "";
    private String telephone = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    ContactForm(Notices notices, AgreementDetails agreement) {
        this.notices = notices;
        parties = AgreementPart.parties(agreement);
    }

    ContactForm filledFrom(ContactDraft draft) {
        LocalDate until = draft.until();
        party = draft.party().value().toString();
        purpose = draft.purpose();
        name = draft.name();
        role = draft.role();
        email = draft.email();
        telephone = draft.telephone();
        from = draft.from();
        last = until == null ? null : until.minusDays(1);
        return this;
    }

    /** What was entered; nothing if it cannot stand, which is then said beside its field. */
    Optional<ContactDraft> draft() {
        @Nullable ContactPurpose chosen = purpose;
        @Nullable LocalDate first = from;
        @Nullable LocalDate end = last;
        if (chosen == null) {
            notices.wrong("purpose", "Choose what one turns to them for");
            return Optional.empty();
        }
        if (first == null) {
            notices.wrong("from", "Enter since when they are whom to turn to");
            return Optional.empty();
        }
        if (!email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            notices.wrong("email", "Enter an e-mail address such as name@example.org");
            return Optional.empty();
        }
        return Optional.of(new ContactDraft(
                AgreementPart.party(party),
                chosen,
                name,
                role,
                email,
                telephone,
                first,
                end == null ? null : end.plusDays(1)));
    }

    public List<Option> getParties() {
        return parties;
    }

    public List<Option> getPurposes() {
        return Arrays.stream(ContactPurpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getParty() {
        return party;
    }

    public void setParty(@Nullable String chosen) {
        party = chosen == null ? "" : chosen;
    }

    public @Nullable ContactPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable ContactPurpose chosen) {
        purpose = chosen;
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

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String entered) {
        email = entered == null ? "" : entered;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String entered) {
        telephone = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate day) {
        last = day;
    }
}
