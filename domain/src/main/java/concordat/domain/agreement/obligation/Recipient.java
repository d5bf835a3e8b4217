package concordat.domain.agreement.obligation;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** A party to whom something is owed, as it was when that was put on record. */
@Entity(name = "ObligationRecipient")
@Table(name = "agreement_obligation_recipient")
public class Recipient {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(OrganisationId organisation, int position, Clock clock) {
        id = Ids.next(clock);
        this.organisation = organisation;
        this.position = position;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    int position() {
        return position;
    }
}
