package concordat.domain.decision;

import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * The votes of one organisation's members.
 *
 * @param carried whether more of them voted for than against; not if none voted (VO-5)
 */
@Embeddable
public record BlocTally(
        @Embedded OrganisationId organisation,
        @Column(name = "organisation_name", nullable = false, length = 200) String organisationName,
        @Embedded Tally tally,
        @Column(name = "carried", nullable = false) boolean carried) {

    /** As a chair would read it out: "LPT: 2 for, 1 against, …". */
    public String words() {
        return organisationName + ": " + tally.words();
    }
}
