package concordat.domain.placement;

import static concordat.domain.placement.PlacementRule.AS_AT_HAS_COME;
import static concordat.domain.placement.PlacementRule.CORRECTED_RECORD_STANDS;
import static concordat.domain.placement.PlacementRule.CORRECTION_CHANGES_SOMETHING;
import static concordat.domain.placement.PlacementRule.YEAR_IS_PLAUSIBLE;

import concordat.domain.programme.ServiceId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Capacity and use of a service by one profession in one academic year. It never changes: a correction replaces it with
 * another, and says why.
 */
@Entity
@Table(name = "placement")
public class Placement {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlacementId id;

    @Embedded
    private OrganisationId organisation;

    @Embedded
    private ServiceId service;

    @Embedded
    private ProfessionId profession;

    @Column(name = "academic_year", nullable = false, updatable = false)
    private int year;

    @Embedded
    private PlacementCounts counts;

    @Column(nullable = false, updatable = false)
    private boolean fictional;

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
    protected Placement() {}

    Placement(OrganisationId organisation, PlacementDraft draft, String by, Clock clock, LocalDate today) {
        YEAR_IS_PLAUSIBLE.require(Years.isPlausible(draft.year()));
        AS_AT_HAS_COME.require(
                !draft.counts().asAt().isAfter(today), DAY.format(draft.counts().asAt()));
        id = PlacementId.next(clock);
        this.organisation = organisation;
        service = draft.service();
        profession = draft.profession();
        year = draft.year();
        counts = draft.counts();
        fictional = draft.fictional();
        recordedBy = by;
        recordedOn = today;
    }

    /** What replaces this one: the same service, profession and year with other counts. */
    Placement corrected(PlacementCounts other, String because, String by, Clock clock, LocalDate today) {
        CORRECTED_RECORD_STANDS.require(replacedOn == null);
        CORRECTION_CHANGES_SOMETHING.require(!counts.equals(other));
        replacedBecause = Text.required("reason", because, Text.SENTENCE);
        replacedBy = by;
        replacedOn = today;
        return new Placement(
                organisation, new PlacementDraft(service, profession, year, other, fictional), by, clock, today);
    }

    PlacementEvent recorded(String of) {
        return new PlacementEvent.PlacementRecorded(id, of, year, counts.places(), counts.used());
    }

    PlacementEvent replaced(Placement by, String of) {
        return new PlacementEvent.PlacementCorrected(by.id, of, year, id, by.counts.places(), by.counts.used());
    }

    public PlacementId id() {
        return id;
    }

    /** The organisation that runs the service. */
    public OrganisationId organisation() {
        return organisation;
    }

    public ServiceId service() {
        return service;
    }

    public ProfessionId profession() {
        return profession;
    }

    /** In which the academic year begins. */
    public int year() {
        return year;
    }

    public PlacementCounts counts() {
        return counts;
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
