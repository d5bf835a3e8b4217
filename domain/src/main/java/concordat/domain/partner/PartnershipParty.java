package concordat.domain.partner;

import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One organisation of a partnership. */
@Entity
@Table(name = "partnership_party")
public class PartnershipParty {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partnership_id", nullable = false, updatable = false)
    private Partnership partnership;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected PartnershipParty() {}

    PartnershipParty(UUID id, Partnership partnership, OrganisationId organisation, int position) {
        this.id = id;
        this.partnership = partnership;
        this.organisation = organisation;
        this.position = position;
    }

    /** To which partnership. */
    public Partnership partnership() {
        return partnership;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** Its place in the order in which the partners name themselves, from 1. */
    public int position() {
        return position;
    }
}
