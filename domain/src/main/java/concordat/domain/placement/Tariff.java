package concordat.domain.placement;

import static concordat.domain.placement.PlacementRule.CORRECTED_RECORD_STANDS;
import static concordat.domain.placement.PlacementRule.CORRECTION_CHANGES_SOMETHING;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is paid to an organisation for a placement week of a group of professions in a tariff year (AG-11). It is replaced, never changed. */
@Entity
@Table(name = "placement_tariff")
public class Tariff {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TariffId id;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "tariff_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "tariff_group", nullable = false, updatable = false)
    private TariffGroup group;

    @Column(name = "pence_per_week", nullable = false, updatable = false)
    private long pence;

    @Column(name = "market_forces", nullable = false, updatable = false)
    private BigDecimal marketForces;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean confirmed;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    @Column(name = "replaced_by", nullable = false)
    private String replacedBy = "";

    @Column(name = "replaced_because", nullable = false)
    private String replacedBecause = "";

    @SuppressWarnings("NullAway.Init")
    protected Tariff() {}

    Tariff(TariffDraft draft, String by, Clock clock, LocalDate today) {
        id = TariffId.next(clock);
        organisation = draft.organisation();
        year = draft.year();
        group = draft.group();
        pence = draft.pencePerWeek();
        marketForces = draft.marketForces();
        source = draft.source();
        confirmed = draft.confirmed();
        recordedBy = by;
        recordedOn = today;
    }

    /** What replaces this one; of the same organisation, year and group. */
    Tariff corrected(TariffDraft other, String because, String by, Clock clock, LocalDate today) {
        CORRECTED_RECORD_STANDS.require(replacedOn == null);
        CORRECTION_CHANGES_SOMETHING.require(!draft().equals(other));
        replacedBecause = Text.required("reason", because, Text.SENTENCE);
        replacedBy = by;
        replacedOn = today;
        return new Tariff(other, by, clock, today);
    }

    /** What it is, as somebody would enter it. */
    public TariffDraft draft() {
        return new TariffDraft(organisation, year, group, pence, marketForces, source, confirmed);
    }

    public TariffId id() {
        return id;
    }

    /** To which it is paid. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** Who recorded it, as they were called then. */
    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Since when another stands in its place; empty while it stands. */
    public Optional<LocalDate> replacedOn() {
        return Optional.ofNullable(replacedOn);
    }

    /** Who corrected it; empty while it stands. */
    public String replacedBy() {
        return replacedBy;
    }

    /** Why it was corrected; empty while it stands. */
    public String replacedBecause() {
        return replacedBecause;
    }
}
