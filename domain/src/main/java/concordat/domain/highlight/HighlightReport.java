package concordat.domain.highlight;

import static concordat.domain.highlight.HighlightRule.CHAIR_AGREES_BEFORE_ISSUE;
import static concordat.domain.highlight.HighlightRule.CHAIR_AGREES_ONCE;
import static concordat.domain.highlight.HighlightRule.CHAIR_HAS_THE_REPORT;
import static concordat.domain.highlight.HighlightRule.ONLY_ISSUED_REPORTS_ARE_ISSUED_AGAIN;
import static concordat.domain.highlight.HighlightRule.REPORT_IS_OF_A_CLOSED_MEETING;
import static concordat.domain.highlight.HighlightRule.TEXT_IS_WRITTEN_IN_THE_DRAFT;
import static concordat.domain.highlight.HighlightRule.WHOEVER_ISSUES_SEES_ALL_OF_IT;
import static concordat.domain.highlight.HighlightRule.WRITER_DOES_NOT_AGREE;

import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingState;
import concordat.domain.minutes.Facts;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee reports of one part of a meeting to one body above it (6.8): drafted from the record when the meeting has
 * closed, given to the chair, who agrees or gives it back, and issued. From then on it is a copy of the record as it was and
 * never changes; what is to be said otherwise is said in a later version.
 */
@Entity
@Table(name = "highlight_report")
public class HighlightReport {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HighlightReportId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private MeetingId meeting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Part part;

    @Column(name = "meeting_reference", nullable = false, updatable = false)
    private String reference;

    @Column(name = "met_at", nullable = false, updatable = false)
    private Instant metAt;

    @Column(name = "to_body", nullable = false, updatable = false)
    private String toBody;

    @Column(name = "to_organisation_id", updatable = false)
    private @Nullable UUID toOrganisation;

    @Column(name = "to_committee_id", updatable = false)
    private @Nullable UUID toCommittee;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HighlightState state = HighlightState.DRAFTING;

    @Column(nullable = false)
    private int changes;

    @Embedded
    private HighlightHead head;

    /** The ids of all who wrote on it, each on a line. */
    @Column(nullable = false)
    private String writers = "";

    @Column(name = "submitted_by", nullable = false)
    private String submittedBy = "";

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "returned_because", nullable = false)
    private String returnedBecause = "";

    @Column(name = "returned_by", nullable = false)
    private String returnedBy = "";

    @Column(name = "agreed_by", nullable = false)
    private String agreedBy = "";

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy = "";

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column
    private @Nullable String facts;

    @Column(nullable = false)
    private String fingerprint = "";

    @SuppressWarnings("NullAway.Init")
    protected HighlightReport() {}

    @SuppressWarnings("NullAway.Init")
    private HighlightReport(HighlightReportId id, int number, HighlightHead head) {
        this.id = id;
        this.number = number;
        this.head = head;
    }

    /** Begins the first report of a part of a meeting that has closed, to that body. */
    static HighlightReport draft(Meeting meeting, Part part, Receiver to, PersonId by, Clock clock) {
        REPORT_IS_OF_A_CLOSED_MEETING.require(
                meeting.kind().isMeeting() && meeting.state() == MeetingState.CLOSED,
                meeting.state().words().toLowerCase(Locale.ENGLISH));
        HighlightReport report = new HighlightReport(HighlightReportId.next(clock), 1, HighlightHead.standard());
        OrganisationId organisation = to.organisation();
        CommitteeId parent = to.committee();
        report.partnership = meeting.partnership();
        report.committee = meeting.committee();
        report.meeting = meeting.id();
        report.part = part;
        report.reference = meeting.reference();
        report.metAt = meeting.startsAt();
        report.toBody = to.body();
        report.toOrganisation = organisation == null ? null : organisation.value();
        report.toCommittee = parent == null ? null : parent.value();
        report.wrote(by);
        return report;
    }

    /** Begins the next version of one that has been issued, with what that one said. */
    HighlightReport again(int latest, PersonId by, Clock clock) {
        ONLY_ISSUED_REPORTS_ARE_ISSUED_AGAIN.require(state == HighlightState.ISSUED, words());
        HighlightReport next = new HighlightReport(HighlightReportId.next(clock), latest + 1, head);
        next.partnership = partnership;
        next.committee = committee;
        next.meeting = meeting;
        next.part = part;
        next.reference = reference;
        next.metAt = metAt;
        next.toBody = toBody;
        next.toOrganisation = toOrganisation;
        next.toCommittee = toCommittee;
        next.wrote(by);
        return next;
    }

    HighlightEvent drafted() {
        return new HighlightEvent.HighlightDrafted(id, partnership, reference, meeting, part, toBody, number);
    }

    private void wrote(PersonId who) {
        if (!hasWritten(who)) {
            writers = writers.isEmpty() ? who.value().toString() : writers + "\n" + who.value();
        }
    }

    /** Whether that person has written on it. */
    public boolean hasWritten(PersonId who) {
        return writers.lines().anyMatch(who.value().toString()::equals);
    }

    /** Writes on an item. @throws OutOfDate if somebody has changed that since */
    HighlightEvent write(HighlightLine line, HighlightText text, long seen, PersonId who, String name) {
        requireDraft();
        line.write(text, seen, name);
        wrote(who);
        return new HighlightEvent.HighlightWritten(id, partnership, reference, line.item(), line.fingerprint());
    }

    /** Writes its head. @throws OutOfDate if somebody has changed that since */
    HighlightEvent write(HighlightHead wanted, long seen, PersonId who) {
        requireDraft();
        if (seen != changes) {
            throw new OutOfDate("report");
        }
        head = wanted;
        changes++;
        wrote(who);
        return new HighlightEvent.HighlightHeadWritten(id, partnership, reference);
    }

    private void requireDraft() {
        TEXT_IS_WRITTEN_IN_THE_DRAFT.require(state == HighlightState.DRAFTING, words());
    }

    /** Gives it to the chair. */
    HighlightEvent submit(String name, Instant at) {
        requireDraft();
        state = HighlightState.CHAIR_REVIEW;
        submittedBy = name;
        submittedAt = at;
        returnedBecause = "";
        returnedBy = "";
        return new HighlightEvent.HighlightSubmitted(id, partnership, reference);
    }

    /** The chair agrees: it can be issued. */
    HighlightEvent agree(PersonId who, String name, Instant at) {
        requireWithTheChair();
        CHAIR_AGREES_ONCE.require(agreedAt == null);
        WRITER_DOES_NOT_AGREE.require(!hasWritten(who));
        agreedBy = name;
        agreedAt = at;
        return new HighlightEvent.HighlightAgreed(id, partnership, reference);
    }

    /** The chair gives it back, and says what to change. */
    HighlightEvent giveBack(String because, String name) {
        requireWithTheChair();
        returnedBecause = Text.required("what is to be changed", because, Text.SENTENCE);
        returnedBy = name;
        backToTheDraft();
        return new HighlightEvent.HighlightReturned(id, partnership, reference);
    }

    /** The secretary takes it back to change it; the chair has to agree anew. */
    HighlightEvent takeBack() {
        requireWithTheChair();
        backToTheDraft();
        return new HighlightEvent.HighlightTakenBack(id, partnership, reference);
    }

    private void requireWithTheChair() {
        CHAIR_HAS_THE_REPORT.require(state == HighlightState.CHAIR_REVIEW, words());
    }

    private void backToTheDraft() {
        state = HighlightState.DRAFTING;
        agreedBy = "";
        agreedAt = null;
    }

    /**
     * Issues it, and freezes what is on record.
     *
     * @param all whether whoever issues it sees all that belongs in it
     * @return the event, once lines and entries have their fingerprints
     */
    HighlightEvent issue(
            Facts ofMeeting,
            Map<AgendaItemId, Facts> ofItems,
            List<HighlightLine> lines,
            List<HighlightEntry> entries,
            boolean all,
            String name,
            Instant at) {
        CHAIR_AGREES_BEFORE_ISSUE.require(state == HighlightState.CHAIR_REVIEW && agreedAt != null);
        WHOEVER_ISSUES_SEES_ALL_OF_IT.require(all);
        facts = ofMeeting.text();
        lines.forEach(line -> line.freeze(ofItems.getOrDefault(line.item(), Facts.none())));
        state = HighlightState.ISSUED;
        issuedBy = name;
        issuedAt = at;
        fingerprint = Fingerprint.of(Map.of(
                "meeting",
                reference,
                "part",
                part,
                "to",
                toBody,
                "version",
                number,
                "facts",
                facts,
                "head",
                List.of(String.valueOf(head.receivedAt()), head.receivedUnder(), head.purpose(), head.links()),
                "items",
                lines.stream().map(HighlightLine::fingerprint).toList(),
                "entries",
                entries.stream().map(HighlightEntry::fingerprint).toList()));
        return new HighlightEvent.HighlightIssued(
                id, partnership, reference, meeting, part, toBody, number, fingerprint);
    }

    private String words() {
        return state.words().toLowerCase(Locale.ENGLISH);
    }

    public HighlightReportId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public Part part() {
        return part;
    }

    /** The reference of its meeting. */
    public String reference() {
        return reference;
    }

    public Instant metAt() {
        return metAt;
    }

    /** The body that receives it. */
    public Receiver to() {
        return new Receiver(
                toBody,
                toOrganisation == null ? null : new OrganisationId(toOrganisation),
                toCommittee == null ? null : new CommitteeId(toCommittee));
    }

    /** Which version of it this is. */
    public int number() {
        return number;
    }

    public HighlightState state() {
        return state;
    }

    /** How often its head has been changed: what an editor looks at. */
    public int changes() {
        return changes;
    }

    public HighlightHead head() {
        return head;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public String returnedBecause() {
        return returnedBecause;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public String agreedBy() {
        return agreedBy;
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    /** What was on record of the meeting when it was issued; empty before. */
    public Optional<Facts> facts() {
        return Optional.ofNullable(facts).map(Facts::parse);
    }

    /** The SHA-256 of what was issued; blank before. */
    public String fingerprint() {
        return fingerprint;
    }
}
