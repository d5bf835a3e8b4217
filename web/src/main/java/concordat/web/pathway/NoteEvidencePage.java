package concordat.web.pathway;

import concordat.domain.paper.Examination;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperRule;
import concordat.domain.paper.Scan;
import concordat.domain.paper.Spooled;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.TrackRule;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The form for evidence on a track: a statement, a file which is examined before it is kept, or something that is on record. Opened for
 * evidence that there is, it puts a further revision in its place.
 */
@Named
@RequestScoped
public class NoteEvidencePage {
    private static final Map<TrackRule, String> FIELDS = Map.of(
            TrackRule.EVIDENCE_IS_NOT_OF_THE_FUTURE, "on",
            TrackRule.EVIDENCE_IS_REVIEWED_LATER, "review",
            TrackRule.EVIDENCE_IS_HARMLESS, "file");

    private final FollowingStatus following;
    private final ReadingCriteria criteria;
    private final Examination.Examiner examiner;
    private final Scan.Scanner scanner;
    private final Query query;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private final SettingsInForce limits;
    private final @Nullable EvidenceDetails former;
    private final @Nullable Subject chosen;
    private final List<Subject> found;
    private long seen;
    private String text = "";
    private @Nullable LocalDate on;
    private String source = "";
    private String criterion;
    private String owner = "";
    private @Nullable LocalDate review;
    private @Nullable Part file;

    @Inject
    NoteEvidencePage(
            FollowingStatus following,
            ReadingStatus status,
            ReadingCriteria criteria,
            ReadingSettings settings,
            Examination.Examiner examiner,
            Scan.Scanner scanner,
            Clock clock,
            Query query,
            Notices notices,
            Submission sent) {
        this.following = following;
        this.criteria = criteria;
        this.examiner = examiner;
        this.scanner = scanner;
        this.query = query;
        this.notices = notices;
        this.sent = sent;
        track = status.track(new StatusTrackId(query.id("track")));
        if (!status.served().contains(track.trust())) {
            throw new NotFound("page");
        }
        limits = settings.on(LocalDate.ofInstant(clock.instant(), Term.LONDON)).of(track.partnership());
        seen = sent.seen(track.version());
        criterion = query.get("criterion");
        former = query.get("evidence").isEmpty() ? null : former(query.id("evidence"));
        EvidenceKind kind = kind(query.get("kind"));
        found = kind == null ? List.of() : criteria.subjects(track.id(), kind, query.get("words"));
        chosen = query.get("record").isEmpty() ? null : record(query.id("record"));
        fill();
    }

    private EvidenceDetails former(UUID id) {
        return track.evidence().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    private static @Nullable EvidenceKind kind(String name) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.isOnRecord() && kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Subject record(UUID id) {
        return found.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("record"));
    }

    private void fill() {
        EvidenceDetails there = former;
        Subject pointed = chosen;
        if (there != null) {
            text = there.text();
            on = there.on();
            source = there.source();
            owner = there.owner();
            review = there.review();
            UUID of = there.criterion();
            criterion = of == null ? "" : of.toString();
        } else if (pointed != null) {
            text = pointed.title();
            source = pointed.reference();
        }
    }

    /** Puts the evidence, or its next revision, on record. */
    public @Nullable String note() {
        @Nullable LocalDate dated = on;
        if (dated == null) {
            notices.wrong("on", "Enter the date of the evidence");
            return null;
        }
        EvidenceDraft draft = new EvidenceDraft(
                dated, text, source, criterion.isEmpty() ? null : UUID.fromString(criterion), owner, review);
        @Nullable Part handedIn = file;
        String name = handedIn == null ? null : handedIn.getSubmittedFileName();
        try {
            if (handedIn != null && name != null && !name.isBlank()) {
                withFile(handedIn, name, draft);
            } else {
                change(status -> withoutFile(status, draft));
            }
        } catch (OutOfDate changed) {
            seen = track.version();
            notices.wrong("Somebody else has changed this track since you opened it. Nothing of yours is saved yet."
                    + " Look at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            if (broken.rule() instanceof PaperRule) {
                notices.wrong("file", broken.getMessage());
            } else {
                notices.broken(broken, FIELDS);
            }
            return null;
        }
        notices.done(former == null ? "The evidence is on record." : "The revision is on record.");
        return criterion.isEmpty()
                ? "/status-track?faces-redirect=true&id=" + getTrack()
                : "/criterion?faces-redirect=true&track=" + getTrack() + "&criterion=" + criterion;
    }

    private void withoutFile(FollowingStatus status, EvidenceDraft draft) {
        EvidenceDetails there = former;
        Subject pointed = chosen;
        if (there != null) {
            status.reviseEvidence(track.id(), seen, there.id(), draft);
        } else if (pointed != null) {
            status.noteRecord(track.id(), seen, draft, pointed.kind(), pointed.id());
        } else {
            status.noteEvidence(track.id(), seen, draft);
        }
    }

    private void withFile(Part handedIn, String name, EvidenceDraft draft) {
        EvidenceDetails there = former;
        try (InputStream in = handedIn.getInputStream();
                Spooled spooled = Spooled.of(in)) {
            Incoming incoming = Incoming.examined(name, spooled, examiner, scanner);
            change(status -> {
                if (there == null) {
                    status.noteFile(track.id(), seen, draft, incoming);
                } else {
                    status.replaceFile(track.id(), seen, there.id(), draft, incoming);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void change(Consumer<FollowingStatus> act) {
        following.once(sent.key().toString(), track.id(), act);
    }

    public String getTrack() {
        return track.id().value().toString();
    }

    public String getTrackName() {
        return track.track().words();
    }

    public String getTrust() {
        return track.trustName();
    }

    /** Whether it is a further revision of evidence that there is. */
    public boolean isRevising() {
        return former != null;
    }

    /** What is revised, in a line; empty if nothing is. */
    public String getFormer() {
        EvidenceDetails there = former;
        return there == null ? "" : EvidenceRevision.of(there).state() + ": " + there.text();
    }

    /** Whether a file can be handed in: not when something on record is pointed at. */
    public boolean isFiling() {
        EvidenceDetails there = former;
        return chosen == null && (there == null || !there.subject().kind().isOnRecord());
    }

    /** The record that is pointed at; empty if none is. */
    public String getChosen() {
        Subject pointed = chosen;
        return pointed == null ? "" : pointed.kind().words() + " " + pointed.reference() + ": " + pointed.title();
    }

    /** The kinds of records that can be evidence. */
    public List<Option> getKinds() {
        return Arrays.stream(EvidenceKind.values())
                .filter(EvidenceKind::isOnRecord)
                .map(kind -> Option.of(kind, kind.words()))
                .toList();
    }

    /** Whether records were looked for. */
    public boolean isSearched() {
        return kind(query.get("kind")) != null && chosen == null;
    }

    /** The records found, with the address of this form that points at each. */
    public List<Found> getFound() {
        return found.stream()
                .map(each -> new Found(
                        each.reference(),
                        each.title(),
                        query.with("record", each.id().toString())))
                .toList();
    }

    /** A record that can be evidence. */
    public record Found(String reference, String title, String address) {}

    public List<Option> getCriteria() {
        return criteria.on(track.id()).stream()
                .map(each -> Option.of(
                        each.criterion().value().toString(),
                        each.code() + ": " + each.present().requirement().text()))
                .toList();
    }

    /** What a file may be. */
    public String getLimits() {
        return PaperFormat.WORDS + ", up to " + limits.paperMegabytes() + " MB and " + Words.number(limits.paperPages())
                + " pages. It is examined before it is kept, which takes some seconds.";
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String entered) {
        text = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable String entered) {
        criterion = entered == null ? "" : entered;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String entered) {
        owner = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate day) {
        review = day;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
