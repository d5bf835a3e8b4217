package concordat.domain.programme;

import static concordat.domain.programme.ProgrammeRule.AGREEMENT_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.programme.ProgrammeRule.AIMS_ARE_OF_THE_PARTNERSHIP;
import static concordat.domain.programme.ProgrammeRule.END_IS_AFTER_START;
import static concordat.domain.programme.ProgrammeRule.ONE_PARTNER_AT_LEAST;
import static concordat.domain.programme.ProgrammeRule.PARTICULARS_ARE_OF_RESEARCH;
import static concordat.domain.programme.ProgrammeRule.PARTNERS_ARE_OF_THE_PARTNERSHIP;
import static concordat.domain.programme.ProgrammeRule.SERVICES_ARE_OF_THE_PARTNERS;
import static concordat.domain.programme.ProgrammeRule.STATUS_DIFFERS;
import static concordat.domain.programme.ProgrammeRule.STATUS_HAS_CHANGED;
import static concordat.domain.programme.ProgrammeRule.STATUS_IS_CHANGED_WITH_A_DAY;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the partnership's work: teaching, placements, research, a centre, innovation or quality improvement. It has
 * partners, rests on an agreement or not yet, and serves aims of the partnership.
 */
@Entity
@Table(name = "programme")
public class Programme {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgrammeId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProgrammeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProgrammeStatus status;

    @Column(nullable = false)
    private String description;

    @Column(name = "started_on")
    private @Nullable LocalDate started;

    @Column(name = "ends_on")
    private @Nullable LocalDate ends;

    @Column(name = "lead_name", nullable = false)
    private String lead;

    @Column(name = "sponsor_name", nullable = false)
    private String sponsor;

    @Embedded
    private @Nullable AgreementId agreement;

    @Embedded
    private @Nullable Research research;

    @Column(nullable = false)
    private boolean fictional;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ProgrammePartner> partners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    private List<ProgrammeAim> aims = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    private List<ServiceTouched> services = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(ProgrammeId id, PartnershipId partnership, ProgrammeEntry entry, ProgrammeFacts facts, Clock clock) {
        this.id = id;
        this.partnership = partnership;
        name = entry.name();
        kind = entry.kind();
        status = entry.status();
        description = entry.description();
        lead = entry.lead();
        sponsor = entry.sponsor();
        take(entry, facts, clock);
    }

    ProgrammeEvent recorded() {
        return new ProgrammeEvent.ProgrammeRecorded(id, partnership, name, kind, partners());
    }

    ProgrammeEvent amend(ProgrammeEntry entry, ProgrammeFacts facts, Clock clock) {
        STATUS_IS_CHANGED_WITH_A_DAY.require(
                entry.status() == status, status.words(), entry.status().words());
        take(entry, facts, clock);
        return new ProgrammeEvent.ProgrammeAmended(id, partnership, name, status);
    }

    /** Changes the status since that day. @throws concordat.domain.shared.RuleBroken if it is so already, or the day is to come */
    StatusChange change(ProgrammeStatus to, LocalDate on, String reason, String by, Clock clock, LocalDate today) {
        STATUS_DIFFERS.require(to != status, status.words());
        STATUS_HAS_CHANGED.require(!on.isAfter(today), DAY.format(on));
        StatusChange change = new StatusChange(id, partnership, status, to, on, reason, by, clock, today);
        status = to;
        return change;
    }

    ProgrammeEvent changed(StatusChange change) {
        return new ProgrammeEvent.ProgrammeStatusChanged(
                id, partnership, name, change.former(), change.status(), change.on());
    }

    private void take(ProgrammeEntry entry, ProgrammeFacts facts, Clock clock) {
        ONE_PARTNER_AT_LEAST.require(!entry.partners().isEmpty());
        PARTNERS_ARE_OF_THE_PARTNERSHIP.require(facts.partnersOf(partnership).containsAll(entry.partners()));
        LocalDate from = entry.started();
        LocalDate until = entry.ends();
        if (from != null && until != null) {
            END_IS_AFTER_START.require(until.isAfter(from), DAY.format(from), DAY.format(until));
        }
        AgreementId basis = entry.agreement();
        AGREEMENT_IS_OF_THE_PARTNERSHIP.require(
                basis == null || basis.equals(agreement) || facts.isAgreement(basis, partnership));
        Set<PurposeId> added = entry.aims().stream()
                .filter(aim -> aims.stream().noneMatch(present -> present.aim().equals(aim)))
                .collect(Collectors.toSet());
        AIMS_ARE_OF_THE_PARTNERSHIP.require(
                added.isEmpty() || facts.aimsOf(partnership).containsAll(added));
        Set<ServiceId> touched = entry.services().stream()
                .filter(service ->
                        services.stream().noneMatch(present -> present.service().equals(service)))
                .collect(Collectors.toSet());
        SERVICES_ARE_OF_THE_PARTNERS.require(
                touched.isEmpty() || facts.servicesOf(entry.partners()).containsAll(touched));
        PARTICULARS_ARE_OF_RESEARCH.require(entry.kind() == ProgrammeKind.RESEARCH_PROJECT
                || entry.research().isNone());
        name = entry.name();
        kind = entry.kind();
        status = entry.status();
        description = entry.description();
        started = from;
        ends = until;
        lead = entry.lead();
        sponsor = entry.sponsor();
        agreement = basis;
        research = entry.research();
        fictional = entry.fictional();
        takePartners(entry.partners(), clock);
        aims.removeIf(present -> !entry.aims().contains(present.aim()));
        added.forEach(aim -> aims.add(new ProgrammeAim(partnership, aim, clock)));
        services.removeIf(present -> !entry.services().contains(present.service()));
        touched.forEach(service -> services.add(new ServiceTouched(partnership, service, clock)));
    }

    private void takePartners(List<OrganisationId> wanted, Clock clock) {
        partners.removeIf(partner -> !wanted.contains(partner.organisation()));
        for (OrganisationId organisation : wanted) {
            if (partners.stream().noneMatch(partner -> partner.organisation().equals(organisation))) {
                partners.add(new ProgrammePartner(partnership, organisation, clock));
            }
        }
        partners.forEach(partner -> partner.placeAt(wanted.indexOf(partner.organisation()) + 1));
        partners.sort(Comparator.comparingInt(ProgrammePartner::position));
    }

    public ProgrammeId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** All that is on record of it, as somebody would enter it. */
    public ProgrammeEntry entry() {
        return new ProgrammeEntry(
                name,
                kind,
                status,
                description,
                partners(),
                started,
                ends,
                lead,
                sponsor,
                aims.stream().map(ProgrammeAim::aim).collect(Collectors.toSet()),
                agreement,
                services.stream().map(ServiceTouched::service).collect(Collectors.toSet()),
                research == null ? Research.NONE : research,
                fictional);
    }

    /** The organisations that take part, in the order in which they are named. */
    public List<OrganisationId> partners() {
        return partners.stream().map(ProgrammePartner::organisation).toList();
    }

    /** The agreement that it rests on, if one is on record. */
    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(agreement);
    }
}
