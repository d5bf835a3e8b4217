package concordat.domain.partner;

import static concordat.domain.partner.PartnerRules.NAMES_DO_NOT_OVERLAP;
import static concordat.domain.partner.PartnerRules.RENAMED_AFTER_THE_LAST_NAME;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A legal body: a trust, a university. Its code stays; its names have dates, because a change of name breaks no old
 * record (domain fact 9, AG-15).
 */
@Entity
@Table(name = "organisation")
public class Organisation {
    /** The longest short name, in characters. */
    public static final int SHORT_NAME_LIMIT = 20;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OrganisationKind kind;

    @Embedded
    private OrganisationCode code;

    @Column(name = "short_name", nullable = false, length = SHORT_NAME_LIMIT)
    private String shortName;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL)
    private List<OrganisationName> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /** @throws IllegalArgumentException if the short name is missing or too long */
    Organisation(OrganisationId id, OrganisationKind kind, OrganisationCode code, String shortName) {
        this.id = id;
        this.kind = kind;
        this.code = code;
        this.shortName = Text.required("short name", shortName, SHORT_NAME_LIMIT);
    }

    /** Gives it a name that it has, or had, at some time. @throws concordat.domain.shared.RuleBroken if it had another then */
    PartnerEvent named(DatedName name, Clock clock) {
        names().stream()
                .filter(name::overlaps)
                .findFirst()
                .ifPresent(other -> NAMES_DO_NOT_OVERLAP.require(false, other.name(), name.name()));
        names.add(new OrganisationName(Ids.next(clock), this, name));
        return new PartnerEvent.OrganisationEntered(id, kind, code, shortName, name);
    }

    /** Gives it another name from that day on. @throws concordat.domain.shared.RuleBroken if the last name began then or later */
    PartnerEvent rename(String newName, LocalDate from, Clock clock) {
        for (OrganisationName present : names) {
            DatedName dated = present.dated();
            RENAMED_AFTER_THE_LAST_NAME.require(
                    dated.from() == null || dated.from().isBefore(from), dated.name());
            if (dated.until() == null || dated.until().isAfter(from)) {
                present.endOn(from);
            }
        }
        DatedName next = new DatedName(newName, from, null);
        names.add(new OrganisationName(Ids.next(clock), this, next));
        return new PartnerEvent.OrganisationRenamed(id, code, next.name(), from);
    }

    public OrganisationId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public OrganisationCode code() {
        return code;
    }

    public String shortName() {
        return shortName;
    }

    /** Its names, the oldest first; one without a recorded beginning counts as older than any. */
    public List<DatedName> names() {
        return names.stream()
                .map(OrganisationName::dated)
                .sorted(Comparator.comparing(DatedName::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** What it was called on that day; the short name if no name is recorded for it. */
    public String nameOn(LocalDate day) {
        return names().stream()
                .filter(name -> name.includes(day))
                .reduce((older, newer) -> newer)
                .map(DatedName::name)
                .orElse(shortName);
    }
}
