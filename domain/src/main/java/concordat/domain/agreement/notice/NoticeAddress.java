package concordat.domain.agreement.notice;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where a party receives notices under an agreement from a day on, until another address takes its place; never changed. */
@Entity(name = "AgreementNoticeAddress")
@Table(name = "agreement_notice_address")
public class NoticeAddress {
    @Id
    private UUID id;

    @Embedded
    private AgreementId agreement;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String attention;

    @Column(nullable = false, updatable = false)
    private String email;

    @SuppressWarnings("NullAway.Init")
    protected NoticeAddress() {}

    NoticeAddress(AgreementId agreement, OrganisationId organisation, NoticeAddressDraft draft, Clock clock) {
        id = Ids.next(clock);
        this.agreement = agreement;
        this.organisation = organisation;
        from = draft.from();
        address = draft.address();
        attention = draft.attention();
        email = draft.email();
    }

    public AgreementId agreement() {
        return agreement;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** From which day on it holds, and what it is. */
    public NoticeAddressDraft details() {
        return new NoticeAddressDraft(from, address, attention, email);
    }
}
