package concordat.domain.minutes;

import static concordat.domain.minutes.MinutesRule.APPROVED_AT_A_LATER_MEETING;
import static concordat.domain.minutes.MinutesRule.CHAIR_AGREES_ONCE;
import static concordat.domain.minutes.MinutesRule.CHAIR_HAS_AGREED;
import static concordat.domain.minutes.MinutesRule.CIRCULATED_MINUTES_STAY;
import static concordat.domain.minutes.MinutesRule.COMMENTS_ARE_ON_UNCONFIRMED_MINUTES;
import static concordat.domain.minutes.MinutesRule.MINUTES_ARE_OF_A_CLOSED_MEETING;
import static concordat.domain.minutes.MinutesRule.MINUTES_ARE_WITH_THE_CHAIR;
import static concordat.domain.minutes.MinutesRule.ONLY_APPROVED_MINUTES_ARE_SIGNED;
import static concordat.domain.minutes.MinutesRule.ONLY_SIGNED_MINUTES_ARE_PUBLISHED;
import static concordat.domain.minutes.MinutesRule.ONLY_UNCONFIRMED_MINUTES_ARE_APPROVED;
import static concordat.domain.minutes.MinutesRule.PART_2_IS_NOT_PUBLISHED;
import static concordat.domain.minutes.MinutesRule.PEOPLE_HAVE_MET;
import static concordat.domain.minutes.MinutesRule.TEXT_IS_EDITED_IN_THE_DRAFT;
import static concordat.domain.minutes.MinutesRule.WHOEVER_CONCLUDES_SEES_EVERY_ITEM;
import static concordat.domain.minutes.MinutesRule.WRITER_DOES_NOT_AGREE;
import static concordat.domain.minutes.MinutesRule.WRITER_DOES_NOT_SIGN;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one part of a meeting: drafted from the record when the meeting has closed, given to the chair, who agrees
 * or gives them back, circulated as unconfirmed, amended and approved at a later quorate meeting of the committee, signed by
 * the chair and, if they are of Part 1, published. From circulation on, the facts that they state are a copy of the record as
 * it then was; from approval on nothing of them changes.
 */
@Entity
@Table(name = "minutes")
public class Minutes {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MinutesId id;

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

    @Column(name = "closed_at", nullable = false, updatable = false)
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MinutesState state = MinutesState.DRAFTING;

    /** The ids of all who wrote on them, each on a line. */
    @Column(nullable = false)
    private String writers = "";

    @Column(name = "submitted_by", nullable = false)
    private String submittedBy = "";

    @Column(name = "submitted_by_id")
    private java.util.@Nullable UUID submitter;

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

    @Column(name = "circulated_at")
    private @Nullable Instant circulatedAt;

    @Column(name = "circulated_fingerprint", nullable = false)
    private String circulatedFingerprint = "";

    @Column
    private @Nullable String facts;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "approved_item_id"))
    private @Nullable AgendaItemId approvedUnder;

    @Column(name = "approved_meeting", nullable = false)
    private String approvedMeeting = "";

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(nullable = false)
    private int amendments;

    @Column(nullable = false)
    private String fingerprint = "";

    @Column(name = "signed_by", nullable = false)
    private String signedBy = "";

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    private Minutes(Meeting of, Part part, Clock clock) {
        id = MinutesId.next(clock);
        partnership = of.partnership();
        committee = of.committee();
        meeting = of.id();
        reference = of.reference();
        metAt = of.startsAt();
        closedAt = of.closedAt().orElseThrow();
        this.part = part;
    }

    /** Begins the minutes of a part of a meeting that has closed. */
    static Minutes draft(Meeting meeting, Part part, PersonId by, Clock clock) {
        PEOPLE_HAVE_MET.require(meeting.kind().isMeeting());
        MINUTES_ARE_OF_A_CLOSED_MEETING.require(
                meeting.state() == MeetingState.CLOSED, meeting.state().words().toLowerCase(Locale.ENGLISH));
        Minutes minutes = new Minutes(meeting, part, clock);
        minutes.wrote(by);
        return minutes;
    }

    MinutesEvent drafted() {
        return new MinutesEvent.MinutesDrafted(id, partnership, reference, meeting, part);
    }

    private void wrote(PersonId who) {
        if (!hasWritten(who)) {
            writers = writers.isEmpty() ? who.value().toString() : writers + "\n" + who.value();
        }
    }

    /** Whether that person has written on them. */
    public boolean hasWritten(PersonId who) {
        return writers.lines().anyMatch(who.value().toString()::equals);
    }

    /** Writes the text of an item. @throws concordat.domain.shared.OutOfDate if somebody has changed it since */
    MinutesEvent write(MinuteLine line, String text, long seen, PersonId who, String name) {
        TEXT_IS_EDITED_IN_THE_DRAFT.require(state == MinutesState.DRAFTING, words());
        line.write(text, seen, name);
        wrote(who);
        return new MinutesEvent.MinuteWritten(
                id, partnership, reference, line.item(), line.reference(), sha256(line.text()));
    }

    /** Gives them to the chair. */
    MinutesEvent submit(PersonId who, String name, Instant at) {
        TEXT_IS_EDITED_IN_THE_DRAFT.require(state == MinutesState.DRAFTING, words());
        state = MinutesState.CHAIR_REVIEW;
        submittedBy = name;
        submitter = who.value();
        submittedAt = at;
        returnedBecause = "";
        returnedBy = "";
        return new MinutesEvent.MinutesSubmitted(id, partnership, reference);
    }

    /** The chair agrees: they can be circulated. */
    MinutesEvent agree(PersonId who, String name, Instant at) {
        requireWithTheChair();
        CHAIR_AGREES_ONCE.require(agreedAt == null);
        WRITER_DOES_NOT_AGREE.require(!hasWritten(who));
        agreedBy = name;
        agreedAt = at;
        return new MinutesEvent.MinutesAgreed(id, partnership, reference);
    }

    /** The chair gives them back, and says what to change. */
    MinutesEvent giveBack(String because, String name) {
        requireWithTheChair();
        returnedBecause = Text.required("what is to be changed", because, Text.SENTENCE);
        returnedBy = name;
        backToTheDraft();
        return new MinutesEvent.MinutesReturned(id, partnership, reference);
    }

    /** The secretary takes them back to change them; the chair has to agree to them anew. */
    MinutesEvent takeBack() {
        CIRCULATED_MINUTES_STAY.require(state.isDraft());
        requireWithTheChair();
        backToTheDraft();
        return new MinutesEvent.MinutesTakenBack(id, partnership, reference);
    }

    private void requireWithTheChair() {
        MINUTES_ARE_WITH_THE_CHAIR.require(state == MinutesState.CHAIR_REVIEW, words());
    }

    private void backToTheDraft() {
        state = MinutesState.DRAFTING;
        agreedBy = "";
        agreedAt = null;
    }

    /**
     * Circulates them as unconfirmed, and freezes the facts.
     *
     * @param ofMeeting what is on record of the meeting
     * @param ofItems what is on record of each item
     * @param all how many items they have, seen by the actor or not
     */
    MinutesEvent circulate(
            Facts ofMeeting, Map<AgendaItemId, Facts> ofItems, List<MinuteLine> lines, int all, Instant at) {
        CHAIR_HAS_AGREED.require(state == MinutesState.CHAIR_REVIEW && agreedAt != null);
        requireEvery(lines, all);
        facts = ofMeeting.text();
        lines.forEach(line -> line.freeze(ofItems.getOrDefault(line.item(), Facts.none())));
        state = MinutesState.UNCONFIRMED;
        circulatedAt = at;
        circulatedFingerprint = fingerprintOf(lines);
        return new MinutesEvent.MinutesCirculated(id, partnership, reference, meeting, part, circulatedFingerprint);
    }

    private static void requireEvery(List<MinuteLine> lines, int all) {
        WHOEVER_CONCLUDES_SEES_EVERY_ITEM.require(lines.size() == all);
    }

    /** @throws concordat.domain.shared.RuleBroken unless they are unconfirmed (MI-2) */
    MinutesEvent comment(MinuteLine line) {
        COMMENTS_ARE_ON_UNCONFIRMED_MINUTES.require(state == MinutesState.UNCONFIRMED, words());
        return new MinutesEvent.MinutesCommentedOn(id, partnership, reference, line.item());
    }

    /**
     * Puts on record how the meeting that is to approve them words an item instead; the wording as circulated takes the
     * amendment back.
     *
     * @throws concordat.domain.shared.OutOfDate if somebody has amended it since
     */
    MinutesEvent amend(MinuteLine line, String wording, long seen) {
        requireUnconfirmed();
        line.amend(wording, seen);
        return new MinutesEvent.MinuteAmended(
                id, partnership, reference, line.item(), line.reference(), sha256(line.wording()));
    }

    private void requireUnconfirmed() {
        ONLY_UNCONFIRMED_MINUTES_ARE_APPROVED.require(state == MinutesState.UNCONFIRMED, words());
    }

    /** @throws concordat.domain.shared.RuleBroken unless that is a later meeting of the same committee (MI-2) */
    void requireLater(Meeting approving) {
        APPROVED_AT_A_LATER_MEETING.require(approving.committee().equals(committee)
                && !approving.id().equals(meeting)
                && !approving.startsAt().isBefore(closedAt));
    }

    /**
     * A later meeting approves them, as amended.
     *
     * @param all how many items they have, seen by the actor or not
     */
    MinutesEvent approve(Meeting at, AgendaItem under, List<MinuteLine> lines, int all, Instant now) {
        requireUnconfirmed();
        requireLater(at);
        requireEvery(lines, all);
        amendments =
                (int) lines.stream().filter(line -> line.amended().isPresent()).count();
        state = amendments == 0 ? MinutesState.APPROVED : MinutesState.APPROVED_WITH_AMENDMENTS;
        approvedUnder = under.id();
        approvedMeeting = at.reference();
        approvedAt = now;
        fingerprint = fingerprintOf(lines);
        return new MinutesEvent.MinutesApproved(
                id, partnership, reference, at.id(), under.id(), amendments, fingerprint);
    }

    /** The SHA-256 of their canonical form: which minutes, the facts, and each item's own fingerprint (MI-5). */
    String fingerprintOf(List<MinuteLine> lines) {
        return sha256(CanonicalForm.of(Map.of(
                "meeting",
                reference,
                "part",
                part,
                "facts",
                facts == null ? "" : facts,
                "items",
                lines.stream().map(MinuteLine::fingerprint).toList())));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** The chair signs them. */
    MinutesEvent sign(PersonId who, String name, Instant at) {
        ONLY_APPROVED_MINUTES_ARE_SIGNED.require(
                state == MinutesState.APPROVED || state == MinutesState.APPROVED_WITH_AMENDMENTS, words());
        WRITER_DOES_NOT_SIGN.require(!hasWritten(who));
        state = MinutesState.SIGNED;
        signedBy = name;
        signedAt = at;
        return new MinutesEvent.MinutesSigned(id, partnership, reference, fingerprint);
    }

    /** They are published, if they are of Part 1. */
    MinutesEvent publish(Instant at) {
        PART_2_IS_NOT_PUBLISHED.require(part == Part.PART_1);
        ONLY_SIGNED_MINUTES_ARE_PUBLISHED.require(state == MinutesState.SIGNED, words());
        state = MinutesState.PUBLISHED;
        publishedAt = at;
        return new MinutesEvent.MinutesPublished(id, partnership, reference, fingerprint);
    }

    private String words() {
        return state.words().toLowerCase(Locale.ENGLISH);
    }

    public MinutesId id() {
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

    /** The reference of their meeting. */
    public String reference() {
        return reference;
    }

    /** When their meeting began, by the arrangements. */
    public Instant metAt() {
        return metAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public MinutesState state() {
        return state;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** Who gave them to the chair; empty before. */
    public Optional<PersonId> submitter() {
        return Optional.ofNullable(submitter).map(PersonId::new);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** What the chair wants changed; blank if nothing. */
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

    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    /** The SHA-256 of what was circulated; blank before. */
    public String circulatedFingerprint() {
        return circulatedFingerprint;
    }

    /** What was on record of the meeting when they were circulated; empty before. */
    public Optional<Facts> facts() {
        return Optional.ofNullable(facts).map(Facts::parse);
    }

    /** The item under which they were approved. */
    public Optional<AgendaItemId> approvedUnder() {
        return Optional.ofNullable(approvedUnder);
    }

    /** The reference of the meeting that approved them; blank before. */
    public String approvedMeeting() {
        return approvedMeeting;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** How many items were amended by the meeting that approved them. */
    public int amendments() {
        return amendments;
    }

    /** The SHA-256 of what was approved; blank before (MI-5). */
    public String fingerprint() {
        return fingerprint;
    }

    public String signedBy() {
        return signedBy;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
