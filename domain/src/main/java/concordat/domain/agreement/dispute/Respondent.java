package concordat.domain.agreement.dispute;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** A party against which a dispute was raised; never changed. */
@Entity(name = "AgreementDisputeRespondent")
@Table(name = "agreement_dispute_respondent")
public class Respondent {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @SuppressWarnings("NullAway.Init")
    protected Respondent() {}

    Respondent(OrganisationId organisation, Clock clock) {
        id = Ids.next(clock);
        this.organisation = organisation;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
