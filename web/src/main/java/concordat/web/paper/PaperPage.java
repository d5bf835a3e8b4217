package concordat.web.paper;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.paper.AcceptingPapers;
import concordat.domain.paper.AssuranceLevel;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.CoverSheet;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperRule;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.SponsoringPapers;
import concordat.domain.paper.Timeliness;
import concordat.domain.paper.VersionState;
import concordat.domain.paper.WritingPapers;
import concordat.domain.search.ReadingSearchability;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paper: its cover sheet, its files, how far it has come, and what the reader can do next. */
@Named
@RequestScoped
public class PaperPage {
    private final WritingPapers writing;
    private final SponsoringPapers sponsoring;
    private final AcceptingPapers accepting;
    private final Notices notices;
    private final PaperSheet paper;
    private final PaperSheet.Version latest;
    private final boolean author;
    private final boolean sponsor;
    private final boolean officer;
    private final boolean chair;
    private final Map<PaperFileId, String> withoutText;
    private String reason = "";
    private String agreedBecause = "";
    private String withdrawnBecause = "";

    /** A file, and taking it out again. */
    public final class FileRow {
        private final PaperLinks links;

        FileRow(PaperLinks links) {
            this.links = links;
        }

        public PaperLinks getLinks() {
            return links;
        }

        /** Why search cannot look into it, for whoever can ask for another; empty if it can. */
        public String getUnsearchable() {
            return withoutText.getOrDefault(new PaperFileId(UUID.fromString(links.id())), "");
        }

        /** Takes it out of the version that is a draft. */
        public @Nullable String remove() {
            return tried(
                    () -> writing.remove(paper.id(), new PaperFileId(UUID.fromString(links.id()))),
                    "The file is removed.",
                    Map.of());
        }
    }

    @Inject
    PaperPage(
            ReadingPapers reading,
            ReadingCommittees committees,
            WritingPapers writing,
            SponsoringPapers sponsoring,
            AcceptingPapers accepting,
            CurrentActor actor,
            Powers powers,
            ReadingSearchability searchability,
            Query query,
            Notices notices) {
        this.writing = writing;
        this.sponsoring = sponsoring;
        this.accepting = accepting;
        this.notices = notices;
        paper = reading.get(new PaperId(query.id("id")));
        latest = paper.latest();
        PersonId me = actor.person();
        author = me.equals(paper.author().person());
        sponsor = me.equals(paper.sponsor().person()) && actor.actor().holdsAny(Role.EXECUTIVE);
        Optional<CommitteeLine> committee = actor.actor().holdsAny(Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)
                ? Optional.of(committees.today(paper.committee()).committee())
                : Optional.empty();
        officer = committee.map(powers::serve).orElse(false);
        chair = committee.map(powers::conduct).orElse(false);
        withoutText = officer ? searchability.withoutText(paper.id()) : Map.of();
    }

    /** The author hands it in. */
    public @Nullable String handIn() {
        return tried(
                () -> writing.handIn(paper.id()),
                "The paper is handed in. " + paper.sponsor().name() + " can approve it now.",
                Map.of());
    }

    /** The author begins another version. */
    public @Nullable String beginVersion() {
        return tried(
                () -> writing.beginVersion(paper.id()),
                "Version " + (latest.number() + 1) + " is begun, as the one before it was.",
                Map.of());
    }

    /** The sponsor approves it. */
    public @Nullable String approve() {
        return tried(() -> sponsoring.approve(paper.id()), "The paper is approved, and with the secretary.", Map.of());
    }

    /** The sponsor, or the secretary, gives it back. */
    public @Nullable String giveBack() {
        return tried(
                () -> {
                    if (latest.state() == VersionState.WITH_SPONSOR) {
                        sponsoring.giveBack(paper.id(), reason);
                    } else {
                        accepting.giveBack(paper.id(), reason);
                    }
                },
                "The paper is returned to its author.",
                Map.of());
    }

    /** The secretary accepts it. */
    public @Nullable String accept() {
        return tried(() -> accepting.accept(paper.id()), "The paper is accepted.", Map.of());
    }

    /** The chair agrees to a late paper, or the secretary records that the chair has. */
    public @Nullable String agree() {
        return tried(
                () -> accepting.agreeToLate(paper.id(), agreedBecause),
                "It is on record that the chair agrees to this late paper.",
                Map.of(PaperRule.CHAIR_AGREES_ONCE, "agreedBecause"));
    }

    /** The secretary withdraws it. */
    public @Nullable String withdraw() {
        return tried(() -> accepting.withdraw(paper.id(), withdrawnBecause), "The paper is withdrawn.", Map.of());
    }

    /** Files that could not be made into PDF are tried again. */
    public @Nullable String tryAgain() {
        return tried(() -> accepting.tryAgain(paper.id()), "The files are made into PDF again.", Map.of());
    }

    private @Nullable String tried(Runnable act, String done, Map<PaperRule, String> fields) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            notices.broken(broken, fields);
            return null;
        }
        notices.done(done);
        return "/paper?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return paper.id().value().toString();
    }

    public String getTitle() {
        String title = latest.cover().title();
        return title.isEmpty() ? "Untitled paper" : title;
    }

    /** Where it belongs. */
    public String getPlace() {
        return paper.place().committee() + ", " + Words.date(day()) + ", item "
                + paper.place().item();
    }

    private java.time.LocalDate day() {
        return paper.place().startsAt().atZone(Words.ZONE).toLocalDate();
    }

    public String getItem() {
        return paper.place().item() + " " + paper.place().itemTitle();
    }

    /** The page of its item; empty for whoever sees no more than the paper. */
    public String getItemAddress() {
        return officer || chair ? "/item?id=" + paper.item().value() : "";
    }

    public String getAuthor() {
        return paper.author().words();
    }

    public String getSponsor() {
        return paper.sponsor().words();
    }

    public String getRequest() {
        return paper.request();
    }

    /** By which the agenda names it. */
    public String getReference() {
        return paper.reference().orElse("Given when the agenda is published and the paper accepted");
    }

    public String getDue() {
        return Words.weekday(paper.due());
    }

    public String getAskedBy() {
        return paper.asked().by() + ", " + Words.moment(paper.asked().at());
    }

    public String getState() {
        return paper.isWithdrawn() ? "Withdrawn" : latest.state().words();
    }

    public String getTone() {
        return PapersPage.tone(paper.isWithdrawn(), latest.state());
    }

    public String getVersion() {
        return "Version " + latest.number();
    }

    public String getLate() {
        return latest.timeliness() == Timeliness.IN_TIME
                ? ""
                : latest.timeliness().words();
    }

    public String getWithdrawn() {
        return paper.withdrawnBecause();
    }

    /** Why it came back; empty unless it did. */
    public String getReturned() {
        return latest.returned()
                .map(act -> act.because() + " (" + act.by() + ", " + Words.moment(act.at()) + ")")
                .orElse("");
    }

    /** Whether it is for Part 2, which the title then says. */
    public boolean isReserved() {
        return latest.cover().part() == concordat.domain.shared.Part.PART_2;
    }

    /** The cover sheet, line by line; a line without an answer says so. */
    public List<Line> getCover() {
        CoverSheet cover = latest.cover();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Purpose", cover.purpose().words()));
        lines.add(new Line("Part", cover.part().words()));
        lines.add(answered("Executive summary", cover.summary()));
        lines.add(answered("Recommendation", cover.recommendation()));
        lines.add(answered("Previously considered by", cover.previouslyConsideredBy()));
        lines.add(answered("Strategic objective", cover.objective()));
        lines.add(answered("Strategic risk", cover.risk()));
        lines.add(new Line(
                "Level of assurance",
                Optional.ofNullable(cover.assurance())
                        .map(AssuranceLevel::words)
                        .orElse("Not applicable")));
        lines.add(answered("Equality impact", cover.equalityImpact()));
        lines.add(answered("Quality domain (CQC)", cover.qualityDomain()));
        lines.add(answered("Financial implications", cover.financial()));
        lines.add(answered("Publication and FOI", cover.publication()));
        lines.add(new Line(
                "Patient-identifiable information",
                cover.noPatientData() ? "The author confirms that there is none" : "Not yet confirmed"));
        return lines;
    }

    private static Line answered(String name, String text) {
        return new Line(name, text.isEmpty() ? "Not entered" : text);
    }

    /** One line of the cover sheet. */
    public record Line(String name, String text) {}

    public List<FileRow> getFiles() {
        return latest.files().stream().map(PaperLinks::of).map(FileRow::new).toList();
    }

    /** The fingerprint of the version; empty while it is written. */
    public String getFingerprint() {
        return latest.fingerprint();
    }

    /** What has been done with it, the latest version first. */
    public List<Step> getHistory() {
        List<Step> steps = new ArrayList<>();
        for (PaperSheet.Version version : paper.versions()) {
            String name = "Version " + version.number();
            add(steps, name, "Returned", version.returned());
            add(steps, name, "Accepted", version.accepted());
            add(
                    steps,
                    name,
                    "Chair agreed to it being " + version.timeliness().words().toLowerCase(Locale.UK),
                    version.chairAgreed());
            add(steps, name, "Approved by its sponsor", version.approved());
            add(
                    steps,
                    name,
                    version.changedBecause().isEmpty()
                            ? "Handed in"
                            : "Handed in. Changed: " + version.changedBecause(),
                    version.handedIn());
        }
        return steps;
    }

    private static void add(List<Step> steps, String version, String what, Optional<PaperSheet.Act> act) {
        act.ifPresent(done -> steps.add(new Step(
                version,
                done.because().isEmpty() ? what : what + ": " + done.because(),
                done.by(),
                Words.moment(done.at()))));
    }

    /** Something that was done. */
    public record Step(String version, String what, String by, String at) {}

    private boolean is(VersionState state) {
        return !paper.isWithdrawn() && latest.state() == state;
    }

    /** Whether the reader can write on it now. */
    public boolean isWriting() {
        return author && is(VersionState.DRAFT);
    }

    /** Whether the reader can begin another version now. */
    public boolean isBeginning() {
        return author && (is(VersionState.RETURNED) || is(VersionState.ACCEPTED));
    }

    /** Whether the reader can approve it now. */
    public boolean isApproving() {
        return sponsor && is(VersionState.WITH_SPONSOR);
    }

    /** Whether the reader can accept it now. */
    public boolean isAccepting() {
        return officer && !author && !sponsor && is(VersionState.SUBMITTED);
    }

    /** Whether the reader can give it back now. */
    public boolean isGivingBack() {
        return isApproving() || (officer && is(VersionState.SUBMITTED));
    }

    /** Whether the chair has to agree, and the reader can say that. */
    public boolean isAgreeing() {
        return chair
                && is(VersionState.SUBMITTED)
                && latest.timeliness() != Timeliness.IN_TIME
                && latest.chairAgreed().isEmpty();
    }

    /** Whether the reader can withdraw it. */
    public boolean isWithdrawing() {
        return officer && !paper.isWithdrawn();
    }

    /** Whether something could not be made into PDF, and the reader can have it tried again. */
    public boolean isRetrying() {
        return officer
                && is(VersionState.ACCEPTED)
                && latest.files().stream().anyMatch(file -> file.conversion() == Conversion.FAILED);
    }

    /** Whether something is being made into PDF. */
    public boolean isConverting() {
        return latest.files().stream().anyMatch(file -> file.conversion() == Conversion.WAITING);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = Objects.requireNonNullElse(entered, "");
    }

    public String getAgreedBecause() {
        return agreedBecause;
    }

    public void setAgreedBecause(@Nullable String entered) {
        agreedBecause = Objects.requireNonNullElse(entered, "");
    }

    public String getWithdrawnBecause() {
        return withdrawnBecause;
    }

    public void setWithdrawnBecause(@Nullable String entered) {
        withdrawnBecause = Objects.requireNonNullElse(entered, "");
    }
}
