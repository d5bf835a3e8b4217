package concordat.domain.honorary;

import static concordat.domain.honorary.HonoraryRule.ACADEMIC_HOST_IS_A_UNIVERSITY;
import static concordat.domain.honorary.HonoraryRule.CHECK_THAT_WAS_DONE_HAS_A_DATE;
import static concordat.domain.honorary.HonoraryRule.CONTRACT_IS_FOR_DIRECT_BEARING;
import static concordat.domain.honorary.HonoraryRule.DIRECT_BEARING_TAKES_A_CONTRACT;
import static concordat.domain.honorary.HonoraryRule.EARLY_END_IS_WITHIN_ITS_TIME;
import static concordat.domain.honorary.HonoraryRule.EMPLOYER_IS_KNOWN;
import static concordat.domain.honorary.HonoraryRule.ENDED_STANDS;
import static concordat.domain.honorary.HonoraryRule.END_IS_NOT_BEFORE_START;
import static concordat.domain.honorary.HonoraryRule.HOST_IS_A_PARTNER;
import static concordat.domain.honorary.HonoraryRule.HOST_IS_A_TRUST_FOR_RESEARCH_ACCESS;
import static concordat.domain.honorary.HonoraryRule.HOST_IS_NOT_THE_EMPLOYER;
import static concordat.domain.honorary.HonoraryRule.MANAGER_IS_OF_THE_HOST;
import static concordat.domain.honorary.HonoraryRule.NHS_STAFF_GET_A_LETTER;
import static concordat.domain.honorary.HonoraryRule.RENEWAL_IS_LATER;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may work at an organisation that does not employ them: an honorary contract, or a letter of access (AG-13).
 * It holds from its first day to its last; it is renewed, or ended early with a reason.
 */
@Entity
@Table(name = "honorary_arrangement")
public class HonoraryArrangement {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HonoraryArrangementId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "person_name", nullable = false)
    private String person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "employer_id"))
    private @Nullable OrganisationId employer;

    @Column(name = "other_employer", nullable = false)
    private String otherEmployer;

    @Column(name = "other_is_nhs", nullable = false)
    private boolean otherIsNhs;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "host_id"))
    private OrganisationId host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HonoraryKind kind;

    @Column(nullable = false)
    private String work;

    @Column(name = "direct_bearing", nullable = false)
    private boolean directBearing;

    @Embedded
    @AttributeOverride(name = "result", column = @Column(name = "disclosure_result"))
    @AttributeOverride(name = "on", column = @Column(name = "disclosure_on"))
    private Check disclosure;

    @Embedded
    @AttributeOverride(name = "result", column = @Column(name = "health_result"))
    @AttributeOverride(name = "on", column = @Column(name = "health_on"))
    private Check health;

    @Column(name = "first_day", nullable = false)
    private LocalDate start;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private String supervisor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "manager_id"))
    private @Nullable PersonId manager;

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Column(name = "ending_reason", nullable = false)
    private String endingReason = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "arrangement_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Renewal> renewals = new ArrayList<>();

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static HonoraryArrangement recorded(
            PartnershipId partnership,
            String reference,
            HonoraryDraft draft,
            Employers employers,
            Clock clock,
            LocalDate today) {
        HonoraryArrangement arrangement =
                new HonoraryArrangement(HonoraryArrangementId.next(clock), partnership, reference);
        arrangement.take(draft, employers, today);
        return arrangement;
    }

    @SuppressWarnings("NullAway.Init")
    protected HonoraryArrangement() {}

    @SuppressWarnings("NullAway.Init")
    private HonoraryArrangement(HonoraryArrangementId id, PartnershipId partnership, String reference) {
        this.id = id;
        this.partnership = partnership;
        this.reference = reference;
    }

    HonoraryEvent recorded() {
        return new HonoraryEvent.HonoraryArrangementRecorded(id, partnership, reference, kind, start, lastDay);
    }

    /** Corrects what is on record, its checks among it; the last day of what was renewed stays. */
    HonoraryEvent amend(HonoraryDraft draft, Employers employers, LocalDate today) {
        ENDED_STANDS.require(ended == null);
        take(draft, employers, today);
        return new HonoraryEvent.HonoraryArrangementAmended(id, partnership, reference, kind);
    }

    /** Lets it hold longer. @throws concordat.domain.shared.RuleBroken unless the new last day is later */
    HonoraryEvent renew(LocalDate until, Clock clock, LocalDate today) {
        ENDED_STANDS.require(ended == null);
        RENEWAL_IS_LATER.require(until.isAfter(lastDay), DAY.format(lastDay));
        LocalDate former = lastDay;
        renewals.add(new Renewal(today, former, until, clock));
        lastDay = until;
        return new HonoraryEvent.HonoraryArrangementRenewed(id, partnership, reference, former, until);
    }

    /** Ends it before its last day, from the day after another last day on, which may lie ahead. */
    HonoraryEvent endEarly(LocalDate on, String reason) {
        ENDED_STANDS.require(ended == null);
        EARLY_END_IS_WITHIN_ITS_TIME.require(
                !on.isBefore(start) && on.isBefore(lastDay), DAY.format(start), DAY.format(lastDay.minusDays(1)));
        endingReason = Text.required("reason", reason, Text.SENTENCE);
        ended = on;
        return new HonoraryEvent.HonoraryArrangementEnded(id, partnership, reference, on);
    }

    private void take(HonoraryDraft draft, Employers employers, LocalDate today) {
        requireOrganisations(draft, employers);
        requireKind(draft, employers);
        requireCheck(draft.disclosure(), today);
        requireCheck(draft.health(), today);
        END_IS_NOT_BEFORE_START.require(
                !draft.lastDay().isBefore(draft.start()), DAY.format(draft.start()), DAY.format(draft.lastDay()));
        person = draft.person();
        employer = draft.employer();
        otherEmployer = draft.otherEmployer();
        otherIsNhs = draft.employer() == null && draft.otherIsNhs();
        host = draft.host();
        kind = draft.kind();
        work = draft.work();
        directBearing = draft.directBearing();
        disclosure = draft.disclosure();
        health = draft.health();
        start = draft.start();
        lastDay = draft.lastDay();
        supervisor = draft.supervisor();
        manager = draft.manager();
    }

    private static void requireOrganisations(HonoraryDraft draft, Employers employers) {
        EMPLOYER_IS_KNOWN.require(employers.employerKnown());
        HOST_IS_A_PARTNER.require(employers.partners().contains(draft.host()));
        HOST_IS_NOT_THE_EMPLOYER.require(!draft.host().equals(draft.employer()));
        MANAGER_IS_OF_THE_HOST.require(
                draft.manager() == null || employers.atHost().contains(draft.manager()));
    }

    private static void requireKind(HonoraryDraft draft, Employers employers) {
        if (draft.kind() == HonoraryKind.HONORARY_ACADEMIC_CONTRACT) {
            ACADEMIC_HOST_IS_A_UNIVERSITY.require(employers.hostIsUniversity(), employers.hostName());
        } else {
            HOST_IS_A_TRUST_FOR_RESEARCH_ACCESS.require(employers.hostIsNhs(), employers.hostName());
        }
        boolean contract = draft.kind() == HonoraryKind.HONORARY_RESEARCH_CONTRACT;
        NHS_STAFF_GET_A_LETTER.require(!contract || !employers.nhsEmployed());
        CONTRACT_IS_FOR_DIRECT_BEARING.require(!contract || draft.directBearing());
        DIRECT_BEARING_TAKES_A_CONTRACT.require(
                draft.kind() != HonoraryKind.LETTER_OF_ACCESS || employers.nhsEmployed() || !draft.directBearing());
    }

    private static void requireCheck(Check check, LocalDate today) {
        LocalDate on = check.on();
        CHECK_THAT_WAS_DONE_HAS_A_DATE.require(check.result().isDone() ? on != null && !on.isAfter(today) : on == null);
    }

    /** Lets those see it who may. */
    void showTo(Audiences audiences) {
        audience = audiences.of(new AudienceKey.Honorary(
                id.value(), concerned(), Optional.ofNullable(manager).stream().collect(Collectors.toSet())));
    }

    /** The host, and the employer if it is known here. */
    Set<OrganisationId> concerned() {
        return Stream.concat(Stream.of(host), Optional.ofNullable(employer).stream())
                .collect(Collectors.toSet());
    }

    public HonoraryArrangementId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Such as {@code LPT-NHFT-UOL/HA/2026/014}. */
    public String reference() {
        return reference;
    }

    /** What is on record of it. */
    public HonoraryDraft details() {
        return new HonoraryDraft(
                person,
                employer,
                otherEmployer,
                otherIsNhs,
                host,
                kind,
                work,
                directBearing,
                disclosure,
                health,
                start,
                lastDay,
                supervisor,
                manager);
    }

    /** The last day if it was ended early. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    /** Why it was ended early; empty if it was not. */
    public String endingReason() {
        return endingReason;
    }

    /** Its renewals, the first one first. */
    public List<Renewal> renewals() {
        return List.copyOf(renewals);
    }

    /** How it stands on that day. */
    public HonoraryStanding standing(LocalDate day) {
        return HonoraryStanding.on(day, start, lastDay, ended);
    }
}
