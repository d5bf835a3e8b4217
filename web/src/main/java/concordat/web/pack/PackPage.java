package concordat.web.pack;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.pack.AskingForPacks;
import concordat.domain.pack.MadePack;
import concordat.domain.pack.PackPaper;
import concordat.domain.pack.PackPlan;
import concordat.domain.pack.PackSheet;
import concordat.domain.pack.ReadingPacks;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.web.committee.Powers;
import concordat.web.look.Making;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pack of a meeting: what it holds for its reader, to have it made and to read it; and for the officer, to publish it. */
@Named
@RequestScoped
public class PackPage {
    private final AskingForPacks asking;
    private final PreparingMeetings preparing;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final PackSheet sheet;
    private final boolean served;

    /**
     * A paper in the pack.
     *
     * @param marks what is to be known of it beforehand: that it is for Part 2, late, or new
     */
    public record Row(String label, String paper, String title, String item, String pages, List<String> marks) {}

    @Inject
    PackPage(
            ReadingMeetings reading,
            ReadingPacks packs,
            AskingForPacks asking,
            PreparingMeetings preparing,
            Powers powers,
            Query query,
            Notices notices) {
        this.asking = asking;
        this.preparing = preparing;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        sheet = packs.get(meeting.id());
        served = powers.serve(meeting.committee());
    }

    public String make() {
        asking.ask(meeting.id());
        return here();
    }

    public String publish() {
        preparing.publishPack(meeting.id());
        notices.done("The pack is published. Everybody who may read anything of it is told.");
        return here();
    }

    private String here() {
        return "/pack?faces-redirect=true&meeting=" + getId();
    }

    public String getId() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return isDraft() ? "Pack (draft)" : "Pack";
    }

    public String getMeeting() {
        return meeting.committee().name() + ", " + meeting.arrangements().title();
    }

    public String getWhen() {
        return Words.moment(meeting.arrangements().startsAt());
    }

    /** When it was published last; empty before. */
    public String getPublished() {
        return meeting.packPublishedAt().map(Words::moment).orElse("");
    }

    /** Whether there is one for this reader. */
    public boolean isOpen() {
        return sheet.plan().isPresent();
    }

    /** Whether it has not been published, and only officer and chair see it. */
    public boolean isDraft() {
        return sheet.plan().map(PackPlan::draft).orElse(false);
    }

    /** Whether it has been made of what its reader may see now. */
    public boolean isMade() {
        return sheet.made().isPresent();
    }

    /** How far it is, if it has been asked for. */
    public Making getMaking() {
        return new Making(isMade(), sheet.making());
    }

    public boolean isToMake() {
        return isOpen() && !isMade() && !getMaking().isUnderWay();
    }

    public String getProgress() {
        return getMaking().isRunning()
                ? "Your pack is being made: " + getMaking().getReached() + "% done."
                : "Your pack will be made in a moment.";
    }

    public String getLength() {
        return sheet.made()
                .map(pack -> Words.count(pack.pages(), "page", "pages") + ", " + Words.size(pack.bytes()))
                .orElse("");
    }

    public String getMadeAt() {
        return sheet.made().map(pack -> Words.moment(pack.madeAt())).orElse("");
    }

    public String getFingerprint() {
        return sheet.made().map(MadePack::fingerprint).orElse("");
    }

    /** What is not in it, although there is a PDF of it; empty if all is. */
    public String getUnreadable() {
        return sheet.made()
                .filter(pack -> pack.unreadable() > 0)
                .map(pack -> Words.count(pack.unreadable(), "file", "files")
                        + " could not be put in. A page in its place says so; open it from its paper.")
                .orElse("");
    }

    public List<Row> getPapers() {
        return sheet.plan()
                .map(plan -> plan.papers().stream().map(this::row).toList())
                .orElse(List.of());
    }

    private Row row(PackPlan.Sheet line) {
        PackPaper paper = line.paper();
        String pages = sheet.made()
                .flatMap(pack -> Optional.ofNullable(pack.lengths().get(line.label())))
                .map(length -> line.label() + "-1 to " + line.label() + "-" + length)
                .orElseGet(() -> Words.count(paper.pages(), "page", "pages") + " and its cover sheet");
        return new Row(
                line.label(),
                paper.id().value().toString(),
                paper.cover().title(),
                line.item() + " " + line.itemTitle(),
                pages,
                marks(paper));
    }

    private List<String> marks(PackPaper paper) {
        Instant published = meeting.packPublishedAt().orElse(Instant.MAX);
        return Stream.of(
                        paper.cover().part() == Part.PART_2 ? Part.PART_2.words() : "",
                        paper.timeliness() == Timeliness.IN_TIME
                                ? ""
                                : paper.timeliness().words(),
                        paper.acceptedAt().isAfter(published)
                                ? (paper.version() == 1 ? "New" : "Version " + paper.version())
                                        + " since the pack was published"
                                : "",
                        paper.files().stream().allMatch(file -> file.pdf().isPresent())
                                ? ""
                                : "A file of it cannot be shown")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    /** Whether the officer can publish it, or publish it again. */
    public boolean isPublishing() {
        return served
                && meeting.agendaPublishedAt().isPresent()
                && meeting.state() != MeetingState.CLOSED
                && meeting.state() != MeetingState.CANCELLED;
    }

    /** Whether the officer has to publish the agenda first. */
    public boolean isAwaitingAgenda() {
        return served && meeting.agendaPublishedAt().isEmpty();
    }

    /** What the officer should know before publishing; empty if nothing. */
    public List<String> getBefore() {
        long unreadable = sheet.plan().stream()
                .flatMap(plan -> plan.papers().stream())
                .flatMap(line -> line.paper().files().stream())
                .filter(file -> file.pdf().isEmpty())
                .count();
        String without = sheet.plan().stream()
                .flatMap(plan -> plan.withoutRecommendation().stream())
                .collect(Collectors.joining("; "));
        return Stream.of(
                        without.isEmpty()
                                ? ""
                                : "For approval, but without a paper that recommends what to approve: " + without + ".",
                        sheet.notAccepted() == 0
                                ? ""
                                : Words.count(sheet.notAccepted(), "paper has", "papers have")
                                        + " not been accepted, and will not be in it.",
                        unreadable == 0
                                ? ""
                                : Words.count(unreadable, "file has", "files have")
                                        + " no PDF yet. A page in its place says why.")
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
