package concordat.web.agreement.notice;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.notice.GivingNotices;
import concordat.domain.agreement.notice.NoticeAddressDraft;
import concordat.domain.agreement.notice.NoticeRule;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.web.agreement.AgreementPart;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The officer of a party says where it receives notices from a day on. */
@Named
@RequestScoped
public class NoticeAddressPage {
    private static final Map<Rule, String> FIELDS = Map.of(NoticeRule.ADDRESS_CHANGES_ONCE_A_DAY, "from");

    private final GivingNotices giving;
    private final AgreementPart part;
    private final Notices notices;
    private final AgreementDetails agreement;
    private final OrganisationId organisation;
    private @Nullable LocalDate from;
    private String address = "";
    private String attention = "";
    private String email = "";

    @Inject
    NoticeAddressPage(GivingNotices giving, ReadingNotices reading, AgreementPart part, Query query, Notices notices) {
        this.giving = giving;
        this.part = part;
        this.notices = notices;
        agreement = part.agreement(new AgreementId(query.id("id")));
        organisation = new OrganisationId(query.id("party"));
        if (!reading.officerOf().contains(organisation) || getParty().isEmpty()) {
            throw new NotFound("page");
        }
    }

    public @Nullable String save() {
        @Nullable LocalDate first = from;
        if (first == null) {
            notices.wrong("from", "Enter the day from which it holds");
            return null;
        }
        if (!email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            notices.wrong("email", "Enter an e-mail address such as name@example.org");
            return null;
        }
        return part.make(
                () -> giving.changeAddress(
                        part.once(),
                        agreement.id(),
                        organisation,
                        new NoticeAddressDraft(first, address, attention, email)),
                "The address for notices of " + getParty() + " is on record.",
                "/agreement-notices?faces-redirect=true&id=" + getId(),
                FIELDS,
                () -> {});
    }

    public String getId() {
        return agreement.id().value().toString();
    }

    public String getTitle() {
        return agreement.title();
    }

    public String getParty() {
        return AgreementPart.nameOf(agreement, organisation);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String entered) {
        address = entered == null ? "" : entered;
    }

    public String getAttention() {
        return attention;
    }

    public void setAttention(@Nullable String entered) {
        attention = entered == null ? "" : entered;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String entered) {
        email = entered == null ? "" : entered;
    }
}
