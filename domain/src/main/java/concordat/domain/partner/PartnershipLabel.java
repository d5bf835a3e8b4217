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

/** A label under which a partnership goes for a time; never the name of a legal person (domain fact 1). */
@Entity
@Table(name = "partnership_label")
public class PartnershipLabel {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partnership_id", nullable = false, updatable = false)
    private Partnership partnership;

    @Column(nullable = false, updatable = false, length = DatedName.LIMIT)
    private String name;

    @Column(name = "term_from", updatable = false)
    private @Nullable LocalDate from;

    @Column(name = "term_until", updatable = false)
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected PartnershipLabel() {}

    PartnershipLabel(UUID id, Partnership partnership, DatedName dated) {
        this.id = id;
        this.partnership = partnership;
        name = dated.name();
        from = dated.from();
        until = dated.until();
    }

    DatedName dated() {
        return new DatedName(name, from, until);
    }

    /** Whose label it is. */
    public Partnership partnership() {
        return partnership;
    }
}
