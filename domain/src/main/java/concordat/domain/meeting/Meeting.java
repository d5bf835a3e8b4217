package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.AGENDA_HAS_AN_ITEM;
import static concordat.domain.meeting.MeetingRule.APOLOGIES_ARE_GIVEN_ONCE;
import static concordat.domain.meeting.MeetingRule.DEPUTY_IS_ANOTHER_PERSON;
import static concordat.domain.meeting.MeetingRule.DEPUTY_IS_NAMED_BEFORE_THE_MEETING;
import static concordat.domain.meeting.MeetingRule.EXCLUSION_IS_RESOLVED_ONCE;
import static concordat.domain.meeting.MeetingRule.EXECUTIVE_DOES_NOT_DEPUTISE_FOR_INDEPENDENT;
import static concordat.domain.meeting.MeetingRule.GRACE_HAS_PASSED;
import static concordat.domain.meeting.MeetingRule.MEETING_BECOMES_INFORMAL_ONCE;
import static concordat.domain.meeting.MeetingRule.MEETING_ENDS_AFTER_IT_STARTS;
import static concordat.domain.meeting.MeetingRule.MEETING_IS_IN_PROGRESS;
import static concordat.domain.meeting.MeetingRule.MEETING_IS_NOT_YET_HELD;
import static concordat.domain.meeting.MeetingRule.MEETING_IS_READY_TO_OPEN;
import static concordat.domain.meeting.MeetingRule.NOBODY_MEETS;
import static concordat.domain.meeting.MeetingRule.PACK_FOLLOWS_THE_AGENDA;
import static concordat.domain.meeting.MeetingRule.PACK_IS_FOR_A_MEETING_TO_COME;
import static concordat.domain.meeting.MeetingRule.PERSON_ARRIVES_ONCE;
import static concordat.domain.meeting.MeetingRule.PERSON_LEAVES_AFTER_ARRIVING;
import static concordat.domain.meeting.MeetingRule.PUBLIC_IS_EXCLUDED_BY_RESOLUTION;
import static concordat.domain.meeting.MeetingRule.REMOTE_PRESENCE_IS_ALLOWED;
import static concordat.domain.meeting.MeetingRule.RESUMES_AFTER_IT_WAS_ADJOURNED;
import static concordat.domain.meeting.MeetingRule.SEAT_HAS_ONE_DEPUTY;
import static concordat.domain.meeting.MeetingRule.TIME_IS_WITHIN_THE_MEETING;

import concordat.domain.committee.Committee;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A meeting of a committee: planned, called by publishing its agenda, held with people coming and going, and closed.
 * Before it opens it may be rearranged or cancelled; afterwards its record only grows.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Term.LONDON);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(nullable = false, length = 200)
    private String place;

    @Column(name = "remote_allowed", nullable = false)
    private boolean remoteAllowed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private MeetingKind kind = MeetingKind.ORDINARY;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "agenda_published_at")
    private @Nullable Instant agendaPublishedAt;

    @Column(name = "pack_published_at")
    private @Nullable Instant packPublishedAt;

    @Column(name = "paper_letters", nullable = false)
    private int paperLetters;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "cancelled_because", length = 2000)
    private @Nullable String cancelledBecause;

    @Column(name = "public_excluded_because", length = 2000)
    private @Nullable String publicExcludedBecause;

    @Column(name = "public_excluded_at")
    private @Nullable Instant publicExcludedAt;

    @Column(name = "informal_since")
    private @Nullable Instant informalSince;

    @Column(name = "adjourned_because", length = 2000)
    private @Nullable String adjournedBecause;

    @Column(name = "resumes_at")
    private @Nullable Instant resumesAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("arrivedAt")
    private List<Presence> presences = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("receivedAt")
    private List<Apology> apologies = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("namedAt")
    private List<Deputy> deputies = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    private Meeting(MeetingId id, UUID audience, Committee committee, String reference, Arrangements arrangements) {
        this.id = id;
        this.audience = audience;
        partnership = committee.partnership();
        this.committee = committee.id();
        this.reference = reference;
        title = arrangements.title();
        startsAt = arrangements.startsAt();
        endsAt = arrangements.endsAt();
        place = arrangements.place();
        remoteAllowed = arrangements.remoteAllowed();
    }

    /** Plans a meeting. @throws concordat.domain.shared.RuleBroken if it would end before it starts */
    static Meeting plan(Committee committee, String reference, Arrangements arrangements, UUID audience, Clock clock) {
        MEETING_ENDS_AFTER_IT_STARTS.require(arrangements.endsAt().isAfter(arrangements.startsAt()));
        return new Meeting(MeetingId.next(clock), audience, committee, reference, arrangements);
    }

    /** Plans a meeting that members have requisitioned (MT-4). */
    static Meeting planExtraordinary(
            Committee committee, String reference, Arrangements arrangements, UUID audience, Clock clock) {
        Meeting meeting = plan(committee, reference, arrangements, audience, clock);
        meeting.kind = MeetingKind.EXTRAORDINARY;
        return meeting;
    }

    /**
     * Begins what is decided without people meeting: a written resolution, or chair's action (BM-1).
     *
     * @param until the deadline of a written resolution
     */
    static Meeting between(
            MeetingKind kind,
            Committee committee,
            String reference,
            String title,
            Instant from,
            Instant until,
            UUID audience,
            Clock clock) {
        Meeting meeting = new Meeting(
                MeetingId.next(clock),
                audience,
                committee,
                reference,
                new Arrangements(title, from, until, "Between meetings", false));
        meeting.kind = kind;
        meeting.state = MeetingState.IN_PROGRESS;
        meeting.openedAt = from;
        return meeting;
    }

    MeetingEvent rearrange(Arrangements arrangements) {
        MEETING_IS_NOT_YET_HELD.require(state.isBeforeTheMeeting(), words());
        MEETING_ENDS_AFTER_IT_STARTS.require(arrangements.endsAt().isAfter(arrangements.startsAt()));
        title = arrangements.title();
        startsAt = arrangements.startsAt();
        endsAt = arrangements.endsAt();
        place = arrangements.place();
        remoteAllowed = arrangements.remoteAllowed();
        return new MeetingEvent.Rearranged(id, partnership, reference, arrangements);
    }

    MeetingEvent cancel(String because) {
        MEETING_IS_NOT_YET_HELD.require(state.isBeforeTheMeeting(), words());
        cancelledBecause = Text.required("reason for cancelling", because, Text.SENTENCE);
        state = MeetingState.CANCELLED;
        return new MeetingEvent.Cancelled(id, partnership, reference, cancelledBecause);
    }

    MeetingEvent publishAgenda(int items, Instant at) {
        MEETING_IS_NOT_YET_HELD.require(state.isBeforeTheMeeting(), words());
        AGENDA_HAS_AN_ITEM.require(items > 0);
        state = MeetingState.AGENDA_PUBLISHED;
        if (agendaPublishedAt == null) {
            agendaPublishedAt = at;
        }
        return new MeetingEvent.AgendaPublished(id, partnership, reference, items);
    }

    /** Publishes the pack to everybody who may read anything of it; and again, to tell them that it has changed. */
    MeetingEvent publishPack(Instant at) {
        PACK_FOLLOWS_THE_AGENDA.require(agendaPublishedAt != null);
        PACK_IS_FOR_A_MEETING_TO_COME.require(state.isBeforeTheMeeting() || state.hasBegun(), words());
        boolean again = packPublishedAt != null;
        packPublishedAt = at;
        return new MeetingEvent.PackPublished(id, partnership, reference, again);
    }

    /** The next reference of papers by letter; none is given twice, whatever becomes of its item. */
    PaperReference nextLetter() {
        paperLetters++;
        return PaperReference.lettered(paperLetters);
    }

    /** Records who was named, before the meeting, to deputise for the holder of a seat (MB-4, MB-5, MB-6). */
    MeetingEvent nameDeputy(
            SeatHolder holder, PersonOnRecord person, boolean executive, UUID keyedTo, Instant at, Clock clock) {
        DEPUTY_IS_NAMED_BEFORE_THE_MEETING.require(state.isBeforeTheMeeting(), words());
        DEPUTY_IS_ANOTHER_PERSON.require(
                holder.holder() == null || !holder.holder().person().equals(person.person()), person.name());
        SeatClass seatClass = holder.seatClass();
        EXECUTIVE_DOES_NOT_DEPUTISE_FOR_INDEPENDENT.require(
                !(executive && seatClass.isIndependent()), seatClass.words());
        deputies.stream()
                .filter(named -> named.seat().equals(holder.seat()))
                .findFirst()
                .ifPresent(named ->
                        SEAT_HAS_ONE_DEPUTY.require(false, named.person().name()));
        deputies.add(new Deputy(Ids.next(clock), keyedTo, holder.seat(), person, at));
        return new MeetingEvent.DeputyNamed(id, partnership, reference, holder.seat(), person);
    }

    MeetingEvent apologise(PersonOnRecord person, Instant at, Clock clock) {
        MEETING_IS_IN_PROGRESS.require(state.isBeforeTheMeeting() || state == MeetingState.IN_PROGRESS, words());
        APOLOGIES_ARE_GIVEN_ONCE.require(
                apologies.stream()
                        .noneMatch(apology -> apology.person().person().equals(person.person())),
                person.name());
        apologies.add(new Apology(Ids.next(clock), audience, person, at));
        return new MeetingEvent.ApologiesReceived(id, partnership, reference, person);
    }

    /** Opens it, or takes it up again where it was adjourned. */
    MeetingEvent open(Instant at) {
        MEETING_IS_READY_TO_OPEN.require(state.isBeforeTheMeeting() || state == MeetingState.ADJOURNED, words());
        state = MeetingState.IN_PROGRESS;
        resumesAt = null;
        if (openedAt == null) {
            openedAt = at;
        }
        return new MeetingEvent.Opened(id, partnership, reference, at);
    }

    MeetingEvent arrive(PersonOnRecord person, Presence.As as, boolean remote, Instant at, Instant now, Clock clock) {
        requireInProgress();
        requirePeopleMeet();
        requireWithinTheMeeting(at, now);
        REMOTE_PRESENCE_IS_ALLOWED.require(!remote || remoteAllowed, person.name());
        PERSON_ARRIVES_ONCE.require(
                presences.stream()
                        .noneMatch(stay -> stay.isOf(person.person())
                                && (stay.leftAt().isEmpty()
                                        || stay.leftAt().get().isAfter(at))),
                person.name());
        presences.add(new Presence(Ids.next(clock), audience, person, as, remote, at));
        return new MeetingEvent.Arrived(id, partnership, reference, person, as, remote, at);
    }

    MeetingEvent leave(PersonId person, Instant at, Instant now) {
        requireInProgress();
        requireWithinTheMeeting(at, now);
        Optional<Presence> stay = presences.stream()
                .filter(presence ->
                        presence.isOf(person) && presence.leftAt().isEmpty() && !at.isBefore(presence.arrivedAt()))
                .findFirst();
        PERSON_LEAVES_AFTER_ARRIVING.require(stay.isPresent(), nameOf(person));
        Presence ended = stay.orElseThrow();
        ended.leave(at);
        return new MeetingEvent.Left(id, partnership, reference, ended.person(), at);
    }

    private String nameOf(PersonId person) {
        return presences.stream()
                .filter(presence -> presence.isOf(person))
                .map(presence -> presence.person().name())
                .findFirst()
                .orElse("This person");
    }

    /** @throws concordat.domain.shared.RuleBroken if it is decided between meetings (BM-1) */
    void requirePeopleMeet() {
        NOBODY_MEETS.require(kind.isMeeting(), kind.words().toLowerCase(Locale.ENGLISH));
    }

    private void requireWithinTheMeeting(Instant at, Instant now) {
        TIME_IS_WITHIN_THE_MEETING.require(openedAt != null && !at.isBefore(openedAt) && !at.isAfter(now));
    }

    /** Records the resolution, taken in public, to exclude the public from Part 2 (PP-1, PP-2). */
    MeetingEvent excludePublic(String because, Instant at) {
        requireInProgress();
        EXCLUSION_IS_RESOLVED_ONCE.require(publicExcludedAt == null);
        publicExcludedBecause = Text.required("reason for excluding the public", because, Text.SENTENCE);
        publicExcludedAt = at;
        return new MeetingEvent.PublicExcluded(id, partnership, reference, publicExcludedBecause);
    }

    MeetingEvent open(AgendaItem item, boolean meetsInPublic, Instant at) {
        requireInProgress();
        PUBLIC_IS_EXCLUDED_BY_RESOLUTION.require(
                item.part() == Part.PART_1 || !meetsInPublic || publicExcludedAt != null);
        item.open(at);
        return new MeetingEvent.ItemOpened(
                id, partnership, reference, item.id(), item.text().number());
    }

    MeetingEvent close(AgendaItem item, ItemState how, Instant at) {
        requireInProgress();
        item.close(how, at);
        return new MeetingEvent.ItemClosed(
                id, partnership, reference, item.id(), item.text().number(), how);
    }

    /**
     * Records who leaves the room for the item by the rulings on it, and who comes back, at that instant (COI-11).
     *
     * @return what has happened; nothing unless the meeting is being held
     */
    List<MeetingEvent> move(AgendaItem item, Instant at) {
        if (state != MeetingState.IN_PROGRESS) {
            return List.of();
        }
        AgendaItem.Movements moved = item.move(person -> isPresent(person, at), at);
        List<MeetingEvent> events = new ArrayList<>();
        moved.out()
                .forEach(person ->
                        events.add(new MeetingEvent.LeftForItem(id, partnership, reference, item.id(), person, at)));
        moved.back()
                .forEach(person -> events.add(
                        new MeetingEvent.ReturnedAfterItem(id, partnership, reference, item.id(), person, at)));
        return events;
    }

    /**
     * Adjourns the meeting: it will go on from there, with the same agenda, on another occasion. Whoever is there has left
     * by that (QU-7).
     */
    MeetingEvent adjourn(String because, Instant until, Instant at) {
        requireInProgress();
        requirePeopleMeet();
        RESUMES_AFTER_IT_WAS_ADJOURNED.require(until.isAfter(at));
        adjournedBecause = Text.required("reason for adjourning", because, Text.SENTENCE);
        resumesAt = until;
        informalSince = null;
        state = MeetingState.ADJOURNED;
        everybodyLeaves(at);
        return new MeetingEvent.Adjourned(id, partnership, reference, adjournedBecause, until);
    }

    private void everybodyLeaves(Instant at) {
        presences.stream().filter(stay -> stay.leftAt().isEmpty()).forEach(stay -> stay.leave(at));
    }

    /**
     * Goes on without a quorum: what is agreed from now on is provisional (QU-7).
     *
     * @param graceMinutes how long the terms of reference let it wait for a quorum, from when it was to begin or began
     * @throws concordat.domain.shared.RuleBroken before that time is over, or if it does so already
     */
    public MeetingEvent continueInformally(int graceMinutes, Instant at) {
        requireInProgress();
        requirePeopleMeet();
        MEETING_BECOMES_INFORMAL_ONCE.require(informalSince == null);
        Instant begun = openedAt == null || openedAt.isBefore(startsAt) ? startsAt : openedAt;
        Instant over = begun.plus(Duration.ofMinutes(graceMinutes));
        GRACE_HAS_PASSED.require(!at.isBefore(over), graceMinutes, CLOCK.format(over));
        informalSince = at;
        return new MeetingEvent.ContinuedInformally(id, partnership, reference, at);
    }

    /** Closes the meeting, be it while it is adjourned; whoever is still there has left by that. */
    MeetingEvent close(Instant at) {
        MEETING_IS_IN_PROGRESS.require(state.hasBegun(), words());
        state = MeetingState.CLOSED;
        closedAt = at;
        resumesAt = null;
        everybodyLeaves(at);
        return new MeetingEvent.Closed(id, partnership, reference, at);
    }

    /** @throws concordat.domain.shared.RuleBroken unless the meeting is being held */
    public void requireInProgress() {
        MEETING_IS_IN_PROGRESS.require(state == MeetingState.IN_PROGRESS, words());
    }

    private String words() {
        return state.words().toLowerCase(Locale.ENGLISH);
    }

    MeetingEvent planned() {
        return new MeetingEvent.Planned(id, partnership, reference, committee, arrangements());
    }

    /** Whether that person is in the meeting at that instant. */
    public boolean isPresent(PersonId person, Instant at) {
        return presences.stream().anyMatch(stay -> stay.isOf(person) && stay.covers(at));
    }

    public MeetingId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** How people refer to it, such as "LPT-NHFT-UOL/M/2026/03". */
    public String reference() {
        return reference;
    }

    public Arrangements arrangements() {
        return new Arrangements(title, startsAt, endsAt, place, remoteAllowed);
    }

    /** Whether people meet, or it is decided between meetings. */
    public MeetingKind kind() {
        return kind;
    }

    /** When it is to end; for a written resolution its deadline. */
    public Instant endsAt() {
        return endsAt;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public MeetingState state() {
        return state;
    }

    public Optional<Instant> agendaPublishedAt() {
        return Optional.ofNullable(agendaPublishedAt);
    }

    /** When its pack was published last; empty before (MT-1). */
    public Optional<Instant> packPublishedAt() {
        return Optional.ofNullable(packPublishedAt);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> cancelledBecause() {
        return Optional.ofNullable(cancelledBecause);
    }

    /** The reason of the resolution to exclude the public, once there is one. */
    public Optional<String> publicExcludedBecause() {
        return Optional.ofNullable(publicExcludedBecause);
    }

    /** Since when it goes on without a quorum, informally; empty if it does not (QU-7). */
    public Optional<Instant> informalSince() {
        return Optional.ofNullable(informalSince);
    }

    /** Why it was adjourned, the last time. */
    public Optional<String> adjournedBecause() {
        return Optional.ofNullable(adjournedBecause);
    }

    /** When it will go on, while it is adjourned. */
    public Optional<Instant> resumesAt() {
        return Optional.ofNullable(resumesAt);
    }

    public List<Presence> presences() {
        return List.copyOf(presences);
    }

    public List<Apology> apologies() {
        return List.copyOf(apologies);
    }

    public List<Deputy> deputies() {
        return List.copyOf(deputies);
    }
}
