package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An organisation that takes part in a committee, and the body of it to which the committee reports. */
@Entity
@Table(name = "committee_party")
public class Party {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "short_name", nullable = false, length = 40)
    private String shortName;

    @Column(name = "parent_body", nullable = false, length = 200)
    private String parentBody;

    @Column(nullable = false)
    private boolean delegates;

    @Column(name = "needs_confirmation", nullable = false)
    private boolean needsConfirmation;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(UUID id, UUID audience, NewParty proposed) {
        this.id = id;
        this.audience = audience;
        organisation = proposed.organisation().id();
        shortName = proposed.organisation().shortName();
        parentBody = proposed.parentBody();
        delegates = proposed.delegates();
        needsConfirmation = proposed.needsConfirmation();
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** How the organisation is called where there is little room, such as "NHFT". */
    public String shortName() {
        return shortName;
    }

    /** The board or council of the organisation to which the committee reports. */
    public String parentBody() {
        return parentBody;
    }

    /** Whether the organisation has delegated functions to the committee, and is bound by its decisions. */
    public boolean delegates() {
        return delegates;
    }

    /** Whether a decision needs confirming by the parent body before it is final (LF-10). */
    public boolean needsConfirmation() {
        return needsConfirmation;
    }
}
