package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.CONFLICTED_DO_NOT_RULE;
import static concordat.domain.meeting.MeetingRule.INTEREST_IS_DECLARED_ONCE;
import static concordat.domain.meeting.MeetingRule.ITEM_IS_NOT_YET_REACHED;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An item on the agenda of one meeting: prepared by the officer, published with the agenda, reached and dealt with in
 * the meeting. Interests in it are declared and ruled on before it is decided; once a ruling keeps somebody from it,
 * its records are withheld from that person for good.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgendaItemId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private MeetingId meeting;

    @Embedded
    private CommitteeId committee;

    @Column(nullable = false)
    private int position;

    @Embedded
    private ItemText text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ItemState state = ItemState.PENDING;

    @Column(nullable = false)
    private boolean published;

    @Column(nullable = false)
    private boolean withheld;

    @Column(name = "admitted_late_because", length = 2000)
    private @Nullable String admittedLateBecause;

    @Column(nullable = false)
    private boolean standing;

    @Column(nullable = false)
    private boolean starred;

    @Column(name = "for_minutes", nullable = false, updatable = false)
    private boolean forMinutes;

    @Column(name = "planned_work_id", updatable = false)
    private @Nullable UUID plannedWork;

    @Embedded
    private @Nullable PaperReference papers;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "continues_id", updatable = false))
    private @Nullable DecisionId continues;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agenda_item_id", nullable = false, updatable = false)
    @OrderBy("declaredAt")
    private List<Declaration> declarations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    private AgendaItem(
            AgendaItemId id,
            MeetingId meeting,
            CommitteeId committee,
            int position,
            ItemText text,
            boolean published,
            @Nullable String admittedLateBecause) {
        this.id = id;
        this.meeting = meeting;
        this.committee = committee;
        this.position = position;
        this.text = text;
        this.published = published;
        this.admittedLateBecause = admittedLateBecause;
        audience = new UUID(0, 0);
    }

    static AgendaItem on(Meeting meeting, int position, ItemText text, Audiences audiences, Clock clock) {
        AgendaItem item = new AgendaItem(
                AgendaItemId.next(clock), meeting.id(), meeting.committee(), position, text, false, null);
        item.rekey(audiences);
        return item;
    }

    /** A standing item of the committee. */
    static AgendaItem standing(Meeting meeting, int position, StandingItem template, Audiences audiences, Clock clock) {
        AgendaItem item = on(meeting, position, template.numbered(position), audiences, clock);
        item.standing = true;
        item.starred = template.starred();
        item.forMinutes = template.forMinutes();
        return item;
    }

    /** An item under which the minutes of that part of earlier meetings are approved (MI-2). */
    static AgendaItem forMinutes(
            Meeting meeting, int position, Part part, String section, Audiences audiences, Clock clock) {
        AgendaItem item = on(
                meeting,
                position,
                new ItemText(
                        String.valueOf(position),
                        part == Part.PART_1 ? "Minutes of the last meeting" : "Minutes of the last meeting, Part 2",
                        Purpose.APPROVAL,
                        "Chair",
                        5,
                        part,
                        part == Part.PART_1 ? null : Confidentiality.because(Confidentiality.Reason.OTHER),
                        "",
                        false,
                        Mode.ENCLOSURE,
                        section),
                audiences,
                clock);
        item.forMinutes = true;
        return item;
    }

    /** What the work programme of the committee has for the meeting. */
    static AgendaItem of(Meeting meeting, int position, WorkEntry entry, Audiences audiences, Clock clock) {
        AgendaItem item = on(meeting, position, entry.work().numbered(position), audiences, clock);
        item.plannedWork = entry.id();
        return item;
    }

    /**
     * Takes up again what was deferred, or has to be ratified: the same item with the next number, in the same part.
     * Interests declared in it are declared still, and whoever was kept from it is kept from it here (COI-10).
     *
     * @param earlier the item on which that was decided
     */
    static AgendaItem continuing(
            Meeting meeting,
            int position,
            AgendaItem earlier,
            DeferredMatter matter,
            Audiences audiences,
            Clock clock) {
        String number = String.valueOf(position);
        AgendaItem item = new AgendaItem(
                AgendaItemId.next(clock),
                meeting.id(),
                meeting.committee(),
                position,
                matter.toRatify() ? earlier.text.toRatify(number) : earlier.text.numbered(number),
                false,
                null);
        item.continues = matter.decision();
        item.withheld = earlier.withheld;
        item.rekey(audiences);
        UUID ofDeclarations = audiences.of(item.audienceAt(Stage.PUBLISHED));
        earlier.declarations.forEach(
                declaration -> item.declarations.add(declaration.carriedOver(Ids.next(clock), ofDeclarations)));
        return item;
    }

    static AgendaItem late(
            Meeting meeting, int position, ItemText text, String because, Audiences audiences, Clock clock) {
        AgendaItem item = new AgendaItem(
                AgendaItemId.next(clock),
                meeting.id(),
                meeting.committee(),
                position,
                text,
                true,
                Text.required("reason for the late item", because, Text.SENTENCE));
        item.rekey(audiences);
        return item;
    }

    /**
     * Changes what the item says, as long as it has not been reached.
     *
     * @param seen the version that the editor was looking at
     * @throws OutOfDate if somebody has changed the item since
     */
    void reword(ItemText wording, long seen, Audiences audiences) {
        if (seen != version) {
            throw new OutOfDate("item");
        }
        ITEM_IS_NOT_YET_REACHED.require(state == ItemState.PENDING, text.number());
        text = wording;
        rekey(audiences);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Puts it into a section, where it has been moved. */
    void moveInto(String section) {
        if (!text.section().equals(section)) {
            text = text.within(section);
        }
    }

    /** Gives it the number of its place. */
    void number() {
        if (!text.number().equals(String.valueOf(position))) {
            text = text.numbered(String.valueOf(position));
        }
    }

    /** Marks it as to be taken without discussion, or no longer. @return whether that changes anything */
    boolean star(boolean wanted) {
        ITEM_IS_NOT_YET_REACHED.require(state == ItemState.PENDING, text.number());
        boolean changes = starred != wanted;
        starred = wanted;
        return changes;
    }

    /** Whether it has papers that have no reference yet. */
    boolean awaitsReference() {
        return papers == null && state != ItemState.WITHDRAWN && text.mode().hasPapers();
    }

    /** Gives its papers their reference, which they keep whatever becomes of the item. */
    void refer(PaperReference reference) {
        papers = reference;
    }

    void withdraw() {
        ITEM_IS_NOT_YET_REACHED.require(state == ItemState.PENDING, text.number());
        state = ItemState.WITHDRAWN;
    }

    void publish(Audiences audiences) {
        published = true;
        rekey(audiences);
    }

    void open(Instant at) {
        state = ItemState.OPEN;
        if (openedAt == null) {
            openedAt = at;
        }
        closedAt = null;
    }

    void close(ItemState how, Instant at) {
        state = how;
        closedAt = at;
    }

    /** Puts an interest on record. @throws concordat.domain.shared.RuleBroken if the person has declared one already */
    Declaration declare(
            PersonOnRecord person, InterestType type, String nature, Instant at, Audiences audiences, Clock clock) {
        declarationOf(person.person())
                .ifPresent(earlier -> INTEREST_IS_DECLARED_ONCE.require(false, person.name(), earlier.nature()));
        Declaration declaration = new Declaration(
                Ids.next(clock),
                audiences.of(audienceAt(Stage.PUBLISHED)),
                person,
                type,
                Text.required("nature of the interest", nature, Text.SENTENCE),
                at);
        declarations.add(declaration);
        return declaration;
    }

    /**
     * Rules how an interest is handled (COI-8). A ruling that withholds the item changes who may see its records.
     *
     * @return whether the item's records have become withheld by it
     * @throws concordat.domain.shared.RuleBroken if whoever rules has an interest in the item themselves (COI-9)
     */
    boolean rule(PersonId whose, Handling handling, String why, PersonOnRecord ruler, Instant at, Audiences audiences) {
        requireToRule(ruler, whose);
        declaration(whose).rule(handling, Text.optional("reason", why, Text.SENTENCE), ruler, at);
        if (handling.withholds() && !withheld) {
            withheld = true;
            rekey(audiences);
            return true;
        }
        return false;
    }

    /** @throws concordat.domain.shared.RuleBroken if whoever rules has an interest in the item themselves (COI-9) */
    void requireToRule(PersonOnRecord ruler, PersonId whose) {
        CONFLICTED_DO_NOT_RULE.require(!ruler.person().equals(whose) && !isConflicted(ruler.person()), ruler.name());
    }

    /**
     * Sends out whoever a ruling sends out of the room for the item, as soon as it is under discussion, and lets back who
     * is out by a ruling that has become milder (COI-11).
     *
     * @param isThere whether somebody is in the meeting
     * @return who has left, and who is back, by this
     */
    Movements move(Predicate<PersonId> isThere, Instant at) {
        List<PersonId> out = new ArrayList<>();
        List<PersonId> back = new ArrayList<>();
        for (Declaration declaration : declarations) {
            PersonId person = declaration.person().person();
            boolean sentOut = state == ItemState.OPEN
                    && declaration.handling().filter(Handling::sendsOut).isPresent();
            if (sentOut && !declaration.isOut() && isThere.test(person)) {
                declaration.leave(at);
                out.add(person);
            } else if (!sentOut && declaration.isOut()) {
                declaration.letBack(at);
                back.add(person);
            }
        }
        return new Movements(out, back);
    }

    /** Who has left the room for an item, and who is back in it. */
    record Movements(List<PersonId> out, List<PersonId> back) {}

    private void rekey(Audiences audiences) {
        audience = audiences.of(audienceAt(published ? Stage.PUBLISHED : Stage.DRAFT));
        UUID ofDeclarations = audiences.of(audienceAt(Stage.PUBLISHED));
        declarations.forEach(declaration -> declaration.keyTo(ofDeclarations));
    }

    /** Who may see records of this item that have come so far. */
    public AudienceKey audienceAt(Stage stage) {
        return withheldIfAnybodyIsKeptFromIt(
                new AudienceKey.InMeeting(meeting, new Business(committee, text.part(), stage)));
    }

    /** Who may see the votes by name on this item. */
    public AudienceKey audienceOfVotes() {
        return withheldIfAnybodyIsKeptFromIt(new AudienceKey.Votes(committee, text.part()));
    }

    private AudienceKey withheldIfAnybodyIsKeptFromIt(AudienceKey key) {
        return withheld ? new AudienceKey.Withheld(id, key) : key;
    }

    /** Whether that person has an interest in the item that is more than noted. */
    public boolean isConflicted(PersonId person) {
        return declarationOf(person).filter(Declaration::disqualifies).isPresent();
    }

    /** Whether every interest declared in it has been ruled on (VO-2). */
    public boolean isRuledOn() {
        return declarations.stream()
                .allMatch(declaration -> declaration.handling().isPresent());
    }

    /** That person's interest in the item. @throws NotFound if they have declared none */
    Declaration declaration(PersonId person) {
        return declarationOf(person).orElseThrow(() -> new NotFound("declaration"));
    }

    private Optional<Declaration> declarationOf(PersonId person) {
        return declarations.stream()
                .filter(declaration -> declaration.isOf(person))
                .findFirst();
    }

    /** The decision by which the matter was deferred that it takes up again, or that it is to ratify. */
    public Optional<DecisionId> continues() {
        return Optional.ofNullable(continues);
    }

    public AgendaItemId id() {
        return id;
    }

    /** Who may see it. */
    public UUID audience() {
        return audience;
    }

    /** The version that an editor looks at, and that the optimistic lock compares. */
    public long version() {
        return version;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** Where it stands on the agenda; 1 for the first. */
    public int position() {
        return position;
    }

    public ItemText text() {
        return text;
    }

    public Part part() {
        return text.part();
    }

    public ItemState state() {
        return state;
    }

    /** Whether it is on the published agenda, or was admitted to it late by the chair (VO-2). */
    public boolean published() {
        return published;
    }

    /** Whether somebody is kept from it (COI-10). */
    public boolean withheld() {
        return withheld;
    }

    /** Whether the minutes of that part of earlier meetings are approved under it (MI-2). */
    public boolean isForMinutesOf(Part ofPart) {
        return forMinutes && state != ItemState.WITHDRAWN && part() == ofPart;
    }

    /** Whether it came from the committee's template. */
    public boolean standing() {
        return standing;
    }

    /** The entry of the work programme from which it came; empty if it did not. */
    public Optional<UUID> plannedWork() {
        return Optional.ofNullable(plannedWork);
    }

    /** Whether it is to be taken without discussion, unless a member asks for one (3.2). */
    public boolean starred() {
        return starred;
    }

    /** By what its papers are referred to; empty until the agenda is published, and if it has none (MT-9). */
    public Optional<PaperReference> papers() {
        return Optional.ofNullable(papers);
    }

    /** Why the chair admitted it after the agenda was published (MT-5). */
    public Optional<String> admittedLateBecause() {
        return Optional.ofNullable(admittedLateBecause);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<Declaration> declarations() {
        return List.copyOf(declarations);
    }
}
