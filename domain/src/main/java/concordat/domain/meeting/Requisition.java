package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.CHAIR_HAS_TIME_TO_CALL;
import static concordat.domain.meeting.MeetingRule.REQUISITION_HAS_A_THIRD;
import static concordat.domain.meeting.MeetingRule.REQUISITION_IS_OPEN;
import static concordat.domain.meeting.MeetingRule.REQUISITION_IS_SIGNED_ONCE;

import concordat.domain.committee.Committee;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demand of members for a meeting on business of theirs. Once a third of the members have signed it, the chair calls the
 * meeting; if the chair refuses, or has not called it within seven days, those who signed may (MT-4).
 */
@Entity
@Table(name = "requisition")
public class Requisition {
    /** One in how many members has to sign. */
    private static final int ONE_IN = 3;

    /** How long the chair has. */
    private static final Duration TIME_TO_CALL = Duration.ofDays(7);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(Term.LONDON);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequisitionId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Column(nullable = false, updatable = false, length = 200)
    private String title;

    @Column(nullable = false, updatable = false, length = 20000)
    private String business;

    @Column(name = "needed", nullable = false, updatable = false)
    private int needed;

    @Column(name = "supported_at")
    private @Nullable Instant supportedAt;

    @Column(name = "refused_because", length = 2000)
    private @Nullable String refusedBecause;

    @Embedded
    private @Nullable MeetingId meeting;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "requisition_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<RequisitionSignature> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Requisition() {}

    private Requisition(
            RequisitionId id, UUID audience, Committee committee, String title, String business, int needed) {
        this.id = id;
        this.audience = audience;
        partnership = committee.partnership();
        this.committee = committee.id();
        this.title = title;
        this.business = business;
        this.needed = needed;
    }

    /** @param members how many members the committee has */
    static Requisition open(
            Committee committee, int members, String title, String business, UUID audience, Clock clock) {
        return new Requisition(
                RequisitionId.next(clock),
                audience,
                committee,
                Text.required("title of the business", title, Text.LINE),
                Text.required("business", business, Text.BODY),
                (members + ONE_IN - 1) / ONE_IN);
    }

    /** Puts a member's name under it. @throws concordat.domain.shared.RuleBroken if it is there, or a meeting was called */
    void sign(PersonOnRecord member, Clock clock) {
        requireOpen();
        REQUISITION_IS_SIGNED_ONCE.require(!isSignedBy(member.person()), member.name());
        signatures.add(new RequisitionSignature(Ids.next(clock), audience, member, clock.instant()));
        if (supportedAt == null && isSupported()) {
            supportedAt = clock.instant();
        }
    }

    /** The chair will not call the meeting; those who signed may. */
    void refuse(String because) {
        requireOpen();
        REQUISITION_HAS_A_THIRD.require(isSupported(), needed, signatures.size());
        refusedBecause = Text.required("reason for refusing", because, Text.SENTENCE);
    }

    /** @throws concordat.domain.shared.RuleBroken if it lacks support, or the chair still has time (MT-4) */
    void requireCallable(boolean byMembers, Instant now) {
        requireOpen();
        REQUISITION_HAS_A_THIRD.require(isSupported(), needed, signatures.size());
        Instant until = chairCallsUntil().orElseThrow();
        CHAIR_HAS_TIME_TO_CALL.require(
                !byMembers || refusedBecause != null || !now.isBefore(until), MOMENT.format(until));
    }

    void call(MeetingId called) {
        meeting = called;
    }

    private void requireOpen() {
        REQUISITION_IS_OPEN.require(meeting == null);
    }

    private boolean isSupported() {
        return signatures.size() >= needed;
    }

    boolean isSignedBy(PersonId person) {
        return signatures.stream()
                .anyMatch(signature -> signature.person().person().equals(person));
    }

    public RequisitionId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    public String title() {
        return title;
    }

    /** What the meeting is to be about; nothing else may be done in it. */
    public String business() {
        return business;
    }

    /** How many members have to sign: a third of those there were when it was opened. */
    public int needed() {
        return needed;
    }

    /** Until when the chair may call the meeting before those who signed can; empty until a third have signed. */
    public Optional<Instant> chairCallsUntil() {
        return Optional.ofNullable(supportedAt).map(at -> at.plus(TIME_TO_CALL));
    }

    public Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }

    /** The meeting, once it was called. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** Who has signed, the first one first. */
    public List<PersonOnRecord> signatories() {
        return signatures.stream().map(RequisitionSignature::person).toList();
    }
}
