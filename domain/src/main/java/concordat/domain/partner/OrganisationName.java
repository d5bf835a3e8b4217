package concordat.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the names that an organisation has had. */
@Entity
@Table(name = "organisation_name")
public class OrganisationName {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(nullable = false, updatable = false, length = DatedName.LIMIT)
    private String name;

    @Column(name = "term_from", updatable = false)
    private @Nullable LocalDate from;

    @Column(name = "term_until")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationName() {}

    OrganisationName(UUID id, Organisation organisation, DatedName dated) {
        this.id = id;
        this.organisation = organisation;
        name = dated.name();
        from = dated.from();
        until = dated.until();
    }

    void endOn(LocalDate day) {
        until = new DatedName(name, from, day).until();
    }

    DatedName dated() {
        return new DatedName(name, from, until);
    }

    /** Whose name it is. */
    public Organisation organisation() {
        return organisation;
    }
}
