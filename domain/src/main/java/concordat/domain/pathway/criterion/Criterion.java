package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.criterion.CriterionRule.CRITERION_IS_IN_FORCE;
import static concordat.domain.pathway.criterion.CriterionRule.VERSIONS_FOLLOW_EACH_OTHER;

import concordat.domain.pathway.Track;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of one of the awards, as reference data of a partnership, in versions (US-4): what the award asks for changes, and what was
 * assessed by an earlier version stays known as that.
 */
@Entity
@Table(name = "criterion")
public class Criterion {
    /** The most characters that the code of a criterion has. */
    public static final int LONGEST_CODE = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CriterionId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Track track;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "retired_on")
    private @Nullable LocalDate retired;

    @Column(name = "retiring_reason", nullable = false)
    private String retiringReason = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "criterion_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<CriterionVersion> versions = new ArrayList<>();

    /** One in its first version, not on record yet. */
    static Criterion set(
            PartnershipId partnership,
            Track track,
            String code,
            Requirement requirement,
            LocalDate from,
            String by,
            Clock clock) {
        Criterion criterion = new Criterion();
        criterion.id = CriterionId.next(clock);
        criterion.partnership = partnership;
        criterion.track = track;
        criterion.code = Text.required("code of the criterion", code, LONGEST_CODE);
        criterion.versions.add(new CriterionVersion(partnership, 1, from, requirement, "", by, clock));
        return criterion;
    }

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    CriterionEvent set() {
        return new CriterionEvent.CriterionSet(which(), latest().requirement(), latest().from());
    }

    /** Puts a further version in the place of what holds. */
    CriterionEvent revise(
            Requirement requirement, LocalDate from, String reason, String by, LocalDate today, Clock clock) {
        CRITERION_IS_IN_FORCE.require(retired == null);
        VERSIONS_FOLLOW_EACH_OTHER.require(
                from.isAfter(latest().from()) && !from.isAfter(today), DAY.format(latest().from()));
        CriterionVersion next = new CriterionVersion(
                partnership,
                latest().number() + 1,
                from,
                requirement,
                Text.required("reason", reason, Text.SENTENCE),
                by,
                clock);
        versions.add(next);
        return new CriterionEvent.CriterionRevised(which(), next.number(), requirement, from, next.reason());
    }

    /** Nobody has to meet it any more; how it was met stays on record. */
    CriterionEvent retire(String reason, LocalDate today) {
        CRITERION_IS_IN_FORCE.require(retired == null);
        retiringReason = Text.required("reason", reason, Text.SENTENCE);
        retired = today;
        return new CriterionEvent.CriterionRetired(which(), retiringReason);
    }

    private CriterionEvent.Which which() {
        return new CriterionEvent.Which(id, partnership, track, code);
    }

    /** The latest version, which holds unless a day before it is asked for. */
    public CriterionVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that held on a day; none before the first. */
    public Optional<CriterionVersion> on(LocalDate day) {
        return versions.stream().filter(each -> !each.from().isAfter(day)).reduce((former, later) -> later);
    }

    public CriterionId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version of the record they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public Track track() {
        return track;
    }

    /** What people call it, such as "UHA-a"; unique on its track. */
    public String code() {
        return code;
    }

    /** All versions, the first one first. */
    public List<CriterionVersion> versions() {
        return List.copyOf(versions);
    }

    /** Since when nobody has to meet it any more, if so. */
    public Optional<LocalDate> retired() {
        return Optional.ofNullable(retired);
    }

    /** Why it was retired; empty while it is in force. */
    public String retiringReason() {
        return retiringReason;
    }
}
