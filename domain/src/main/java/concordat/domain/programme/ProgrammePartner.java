package concordat.domain.programme;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** An organisation that takes part in a programme. */
@Entity
@Table(name = "programme_partner")
class ProgrammePartner {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammePartner() {}

    ProgrammePartner(PartnershipId partnership, OrganisationId organisation, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.organisation = organisation;
    }

    void placeAt(int place) {
        position = place;
    }

    OrganisationId organisation() {
        return organisation;
    }

    int position() {
        return position;
    }
}
