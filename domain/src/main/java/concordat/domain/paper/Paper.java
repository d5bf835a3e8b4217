package concordat.domain.paper;

import static concordat.domain.paper.PaperRule.ACCEPTED_BY_A_THIRD;
import static concordat.domain.paper.PaperRule.AUTHOR_DOES_NOT_SPONSOR;
import static concordat.domain.paper.PaperRule.AUTHOR_WRITES;
import static concordat.domain.paper.PaperRule.CHAIR_AGREES_ONCE;
import static concordat.domain.paper.PaperRule.CHAIR_AGREES_TO_LATE_PAPERS;
import static concordat.domain.paper.PaperRule.DRAFT_IS_OPEN;
import static concordat.domain.paper.PaperRule.ITEM_IS_STILL_TO_COME;
import static concordat.domain.paper.PaperRule.ONE_VERSION_AT_A_TIME;
import static concordat.domain.paper.PaperRule.PAPER_IS_ASKED_FOR_BEFORE_ITS_ITEM_IS_TAKEN;
import static concordat.domain.paper.PaperRule.PAPER_IS_LATE;
import static concordat.domain.paper.PaperRule.PAPER_IS_NOT_WITHDRAWN;
import static concordat.domain.paper.PaperRule.PART_IS_THAT_OF_THE_ITEM;
import static concordat.domain.paper.PaperRule.SOMETHING_COULD_NOT_BE_MADE;
import static concordat.domain.paper.PaperRule.SPONSOR_APPROVES;
import static concordat.domain.paper.PaperRule.SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR;
import static concordat.domain.paper.PaperRule.VERSION_IS_WITH_ITS_SPONSOR;
import static concordat.domain.paper.PaperRule.VERSION_IS_WITH_THE_SECRETARY;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Timetable;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper for an item of an agenda. The secretary asks an author for it and names its sponsor; the author writes it and hands it in, the
 * sponsor approves it, the secretary accepts it (MT-11). A version that has been handed in stays as it was: whoever returns it, or wants
 * another after it was accepted, gets a new one.
 */
@Entity
@Table(name = "paper")
public class Paper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaperId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private MeetingId meeting;

    @Embedded
    private AgendaItemId item;

    @Embedded
    @AttributeOverride(name = "person.value", column = @Column(name = "author_id", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "author_name", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "author_post", nullable = false))
    @AttributeOverride(name = "organisation.value", column = @Column(name = "author_organisation_id", nullable = false))
    @AttributeOverride(name = "organisationName", column = @Column(name = "author_organisation", nullable = false))
    private PersonOnRecord author;

    @Embedded
    @AttributeOverride(name = "person.value", column = @Column(name = "sponsor_id", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "sponsor_name", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "sponsor_post", nullable = false))
    @AttributeOverride(
            name = "organisation.value",
            column = @Column(name = "sponsor_organisation_id", nullable = false))
    @AttributeOverride(name = "organisationName", column = @Column(name = "sponsor_organisation", nullable = false))
    private PersonOnRecord sponsor;

    @Column(nullable = false, updatable = false)
    private String request;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "withdrawn_because", nullable = false)
    private String withdrawnBecause = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<PaperVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    /**
     * Asks for a paper.
     *
     * @param deputises whether the sponsor deputises, in that meeting, for the author, who has an interest in the item
     * @throws concordat.domain.shared.RuleBroken if the item has been taken, or the two may not do this together (MT-11)
     */
    static Paper ask(
            AgendaItem item,
            PartnershipId partnership,
            PersonOnRecord author,
            PersonOnRecord sponsor,
            boolean deputises,
            String request,
            String askedBy,
            Clock clock) {
        PAPER_IS_ASKED_FOR_BEFORE_ITS_ITEM_IS_TAKEN.require(isToCome(item.state()));
        AUTHOR_DOES_NOT_SPONSOR.require(!author.person().equals(sponsor.person()), author.name());
        Paper paper = new Paper();
        paper.id = PaperId.next(clock);
        paper.partnership = partnership;
        paper.committee = item.committee();
        paper.meeting = item.meeting();
        paper.item = item.id();
        paper.author = author;
        paper.sponsor = sponsor;
        paper.requireIndependentSponsor(deputises);
        paper.request = Text.optional("what is asked for", request, Text.SENTENCE);
        paper.askedBy = askedBy;
        paper.askedAt = clock.instant();
        paper.versions.add(PaperVersion.first(
                CoverSheet.blank(item.text().title(), item.text().purpose(), item.part()), clock));
        return paper;
    }

    private static boolean isToCome(ItemState state) {
        return state == ItemState.PENDING || state == ItemState.OPEN;
    }

    PaperEvent asked() {
        return new PaperEvent.PaperAskedFor(id, partnership, name(), item, author, sponsor, request);
    }

    /**
     * Writes on the cover sheet.
     *
     * @param because what has changed since the version before; empty for the first
     */
    PaperEvent write(PersonId actor, CoverSheet sheet, String because) {
        PaperVersion draft = draft(actor);
        draft.write(sheet, because);
        return new PaperEvent.CoverSheetWritten(id, partnership, name(), draft.number());
    }

    /** Puts a file in. What a scanner found harmful is in quarantine: the author sees that it is there, and nobody gets it. */
    PaperEvent.FileAdded add(PersonId actor, FileRole role, Incoming file, Clock clock) {
        PaperVersion draft = draft(actor);
        PaperFile added = draft.add(id, role, file, author.name(), clock);
        return new PaperEvent.FileAdded(
                id,
                partnership,
                name(),
                draft.number(),
                added.id(),
                role,
                added.name(),
                file.bytes(),
                added.fingerprint(),
                file.scan());
    }

    PaperEvent remove(PersonId actor, PaperFileId file) {
        PaperVersion draft = draft(actor);
        PaperFile removed = draft.remove(file);
        return new PaperEvent.FileRemoved(id, partnership, name(), draft.number(), file, removed.name());
    }

    private PaperVersion draft(PersonId actor) {
        requireNotWithdrawn();
        AUTHOR_WRITES.require(actor.equals(author.person()), author.name());
        PaperVersion latest = latest();
        DRAFT_IS_OPEN.require(latest.state() == VersionState.DRAFT);
        return latest;
    }

    /** The author hands the version in, to its sponsor. From here on it stays as it is. */
    PaperEvent handIn(PersonId actor, ItemState itemIs, Instant at) {
        ITEM_IS_STILL_TO_COME.require(isToCome(itemIs));
        PaperVersion draft = draft(actor);
        draft.handIn(author.name(), at);
        return new PaperEvent.PaperHandedIn(id, partnership, name(), draft.number(), draft.fingerprint());
    }

    /**
     * The sponsor approves it, and hands it to the secretary. Whether it is late or tabled is told by that moment (MT-5).
     *
     * @param deputises whether the sponsor deputises, in that meeting, for the author, who has an interest in the item
     */
    PaperEvent approve(PersonId actor, boolean deputises, ItemState itemIs, Timetable timetable, Instant at) {
        requireNotWithdrawn();
        SPONSOR_APPROVES.require(actor.equals(sponsor.person()), sponsor.name());
        ITEM_IS_STILL_TO_COME.require(isToCome(itemIs));
        requireIndependentSponsor(deputises);
        PaperVersion handedIn = latest();
        VERSION_IS_WITH_ITS_SPONSOR.require(handedIn.state() == VersionState.WITH_SPONSOR);
        handedIn.approve(sponsor.name(), at, timeliness(timetable, at));
        return new PaperEvent.PaperApproved(id, partnership, name(), handedIn.number(), handedIn.timeliness());
    }

    private static Timeliness timeliness(Timetable timetable, Instant at) {
        if (!timetable.isLatePaper(at)) {
            return Timeliness.IN_TIME;
        }
        LocalDate day = LocalDate.ofInstant(at, Term.LONDON);
        return day.isBefore(timetable.day()) ? Timeliness.LATE : Timeliness.TABLED;
    }

    private void requireIndependentSponsor(boolean deputises) {
        SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR.require(!deputises, author.name(), sponsor.name());
    }

    /** The sponsor gives it back, and says why. */
    PaperEvent returnBySponsor(PersonId actor, String because, Instant at) {
        requireNotWithdrawn();
        SPONSOR_APPROVES.require(actor.equals(sponsor.person()), sponsor.name());
        VERSION_IS_WITH_ITS_SPONSOR.require(latest().state() == VersionState.WITH_SPONSOR);
        return giveBack(sponsor.name(), because, at);
    }

    /** The secretary gives it back, and says why. */
    PaperEvent returnBySecretary(String by, String because, Instant at) {
        requireNotWithdrawn();
        VERSION_IS_WITH_THE_SECRETARY.require(latest().state() == VersionState.SUBMITTED);
        return giveBack(by, because, at);
    }

    private PaperEvent giveBack(String by, String because, Instant at) {
        PaperVersion back = latest();
        back.returnToAuthor(because, by, at);
        return new PaperEvent.PaperReturned(id, partnership, name(), back.number(), because);
    }

    /** Puts on record that the chair agrees to a paper that is late or tabled (MT-5). */
    PaperEvent agreeToLate(String because, String recordedBy, Instant at) {
        requireNotWithdrawn();
        PaperVersion submitted = latest();
        VERSION_IS_WITH_THE_SECRETARY.require(submitted.state() == VersionState.SUBMITTED);
        PAPER_IS_LATE.require(submitted.timeliness() != Timeliness.IN_TIME);
        CHAIR_AGREES_ONCE.require(!submitted.isAgreed());
        submitted.agreeToLate(because, recordedBy, at);
        return new PaperEvent.LatePaperAgreed(id, partnership, name(), submitted.number(), because);
    }

    /**
     * The secretary accepts it into the pack: it is there for everybody whom its item admits, as soon as the agenda is published.
     *
     * @param due the last day on which it would have been in time
     */
    PaperEvent accept(PersonId actor, String by, AgendaItem on, LocalDate due, Instant at) {
        requireNotWithdrawn();
        ACCEPTED_BY_A_THIRD.require(!actor.equals(author.person()) && !actor.equals(sponsor.person()));
        ITEM_IS_STILL_TO_COME.require(isToCome(on.state()));
        PaperVersion submitted = latest();
        VERSION_IS_WITH_THE_SECRETARY.require(submitted.state() == VersionState.SUBMITTED);
        PART_IS_THAT_OF_THE_ITEM.require(
                submitted.cover().part() == on.part(),
                submitted.cover().part().words(),
                on.part().words());
        CHAIR_AGREES_TO_LATE_PAPERS.require(
                submitted.timeliness() == Timeliness.IN_TIME || submitted.isAgreed(), DAY.format(due));
        List<PaperFileId> toConvert =
                submitted.accept(by, at).stream().map(PaperFile::id).toList();
        return new PaperEvent.PaperAccepted(
                id, partnership, name(), submitted.number(), submitted.fingerprint(), toConvert);
    }

    /** Gives it the reference by which the agenda names it; it keeps it from now on (MT-9). */
    PaperEvent refer(String as) {
        reference = as;
        return new PaperEvent.PaperReferredTo(id, partnership, name(), as);
    }

    boolean isReferredTo() {
        return reference != null;
    }

    /** Begins another version, as the latest one is. */
    PaperEvent beginVersion(PersonId actor, Clock clock) {
        requireNotWithdrawn();
        AUTHOR_WRITES.require(actor.equals(author.person()), author.name());
        PaperVersion latest = latest();
        ONE_VERSION_AT_A_TIME.require(
                latest.state() == VersionState.ACCEPTED || latest.state() == VersionState.RETURNED, latest.number());
        PaperVersion next = latest.next(clock);
        versions.add(next);
        return new PaperEvent.VersionBegun(id, partnership, name(), next.number());
    }

    PaperEvent withdraw(ItemState itemIs, String because) {
        requireNotWithdrawn();
        ITEM_IS_STILL_TO_COME.require(isToCome(itemIs));
        withdrawnBecause = Text.required("reason", because, Text.SENTENCE);
        return new PaperEvent.PaperWithdrawn(id, partnership, name(), withdrawnBecause);
    }

    /** Puts on record what came of making a file into PDF. */
    PaperEvent.PdfMade converted(PaperFileId file, PdfContent made) {
        PaperFile original = file(file);
        original.converted(made.content(), made.bytes(), made.fingerprint(), made.pages());
        return new PaperEvent.PdfMade(id, partnership, name(), file, original.name(), made.fingerprint(), made.pages());
    }

    PaperEvent.PdfNotMade notConverted(PaperFileId file, String problem) {
        PaperFile original = file(file);
        original.notConverted(problem);
        return new PaperEvent.PdfNotMade(id, partnership, name(), file, original.name(), problem);
    }

    /** The files of its latest accepted version that wait for being made into PDF. */
    List<MakingPdfs.Waiting> waiting() {
        return accepted().stream()
                .flatMap(each -> each.present().stream())
                .filter(file -> file.conversion() == Conversion.WAITING)
                .map(file -> new MakingPdfs.Waiting(file.id(), file.content(), file.format()))
                .toList();
    }

    /** Lets those wait again that could not be made into PDF. */
    PaperEvent tryAgain() {
        List<PaperFile> failed = accepted().stream()
                .flatMap(each -> each.present().stream())
                .filter(file -> file.conversion() == Conversion.FAILED)
                .toList();
        SOMETHING_COULD_NOT_BE_MADE.require(!failed.isEmpty());
        failed.forEach(PaperFile::awaitPdf);
        return new PaperEvent.PdfsAskedForAgain(
                id, partnership, name(), failed.stream().map(PaperFile::id).toList());
    }

    private Optional<PaperVersion> accepted() {
        return versions.stream()
                .filter(each -> each.state() == VersionState.ACCEPTED)
                .reduce((earlier, later) -> later);
    }

    /** The PDF that was made of a file. */
    record PdfContent(UUID content, long bytes, String fingerprint, int pages) {}

    private void requireNotWithdrawn() {
        PAPER_IS_NOT_WITHDRAWN.require(withdrawnBecause.isEmpty());
    }

    private PaperVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** A file of any of its versions. @throws NotFound if there is none, or the actor may not see it */
    PaperFile file(PaperFileId file) {
        return versions.stream()
                .flatMap(each -> each.find(file).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
    }

    /** The version that holds a file. */
    PaperVersion versionOf(PaperFileId file) {
        return versions.stream()
                .filter(each -> each.find(file).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
    }

    private String name() {
        @Nullable String title = versions.isEmpty() ? null : latest().cover().title();
        return title == null || title.isEmpty() ? "Paper" : title;
    }

    /** It as its page shows it, with the versions that the actor may see. */
    PaperSheet sheet(PaperSheet.Place place, LocalDate due) {
        List<PaperSheet.Version> shown = new ArrayList<>();
        for (PaperVersion each : versions) {
            shown.add(0, each.sheet());
        }
        return new PaperSheet(
                id,
                version,
                partnership,
                committee,
                meeting,
                item,
                place,
                author,
                sponsor,
                request,
                new PaperSheet.Act(askedBy, askedAt, request),
                Optional.ofNullable(reference),
                due,
                withdrawnBecause,
                shown);
    }

    /** Who writes it. */
    PersonOnRecord author() {
        return author;
    }

    /** Who sponsors it. */
    PersonOnRecord sponsor() {
        return sponsor;
    }

    public PaperId id() {
        return id;
    }

    PartnershipId partnership() {
        return partnership;
    }

    CommitteeId committee() {
        return committee;
    }

    AgendaItemId item() {
        return item;
    }

    MeetingId meeting() {
        return meeting;
    }

    /** The version of the record that an editor looks at, and that the optimistic lock compares. */
    long version() {
        return version;
    }
}
