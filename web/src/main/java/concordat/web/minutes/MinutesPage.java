package concordat.web.minutes;

import concordat.domain.committee.Authority;
import concordat.domain.meeting.ClauseStyle.Clause;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.MinuteBook.WithheldMinute;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesSheet.Course;
import concordat.domain.minutes.MinutesSheet.Line;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.paper.Conversion;
import concordat.domain.shared.Part;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The minutes of one part of a meeting: what is on record, what was written, and the next step of secretary and chair. */
@Named
@RequestScoped
public class MinutesPage {
    private final DraftingMinutes drafting;
    private final ReviewingMinutes reviewing;
    private final Notices notices;
    private final MinutesSheet minutes;
    private final boolean served;
    private final boolean chaired;
    private final boolean belongs;
    private final LocalDate today;
    private final boolean pdfMade;
    private String because = "";

    /** A minute, or the number of one that is withheld. */
    public record Row(
            String id,
            int position,
            String heading,
            boolean withheld,
            boolean unwritten,
            List<Clause> clauses,
            boolean amended,
            List<Clause> before,
            List<FactRow> facts,
            List<String> changed,
            List<CommentRow> comments) {
        public Row {
            clauses = List.copyOf(clauses);
            before = List.copyOf(before);
            facts = List.copyOf(facts);
            changed = List.copyOf(changed);
            comments = List.copyOf(comments);
        }
    }

    /** A fact on record. */
    public record FactRow(String kind, String words) {
        static FactRow of(Fact fact) {
            return new FactRow(fact.kind().words(), fact.words());
        }
    }

    /** What somebody said on the accuracy of a minute. */
    public record CommentRow(String who, String when, String text) {}

    /** Somebody who was there. */
    public record Attendance(String name, String post, String organisation, String seat, String votes, String times) {}

    /** A step that has been taken. */
    public record Step(String what, String by, String at) {}

    @Inject
    MinutesPage(
            DraftingMinutes drafting,
            ReviewingMinutes reviewing,
            ReadingMinutes reading,
            Query query,
            Notices notices,
            Powers powers,
            Conversion.Converter converter,
            CurrentActor actor,
            Clock clock) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.notices = notices;
        minutes = reading.get(new MinutesId(query.id("id")));
        served = powers.serve(minutes.committee());
        belongs = Authority.isHeld(
                minutes.committee(), actor.capacities(), Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE);
        chaired = Authority.isHeld(minutes.committee(), actor.capacities(), Role.COMMITTEE_CHAIR);
        today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        pdfMade = converter.isThere();
    }

    /** Whether anything on this server makes PDF of them. */
    public boolean isPdfMade() {
        return pdfMade;
    }

    public String submit() {
        drafting.submit(minutes.id());
        notices.done("The chair has the draft.");
        return here();
    }

    public String takeBack() {
        drafting.takeBack(minutes.id());
        notices.done("The minutes are a draft again. The chair has to agree to them anew.");
        return here();
    }

    public String agree() {
        reviewing.agree(minutes.id());
        notices.done("You have agreed to the draft. The secretary can circulate it.");
        return here();
    }

    public String giveBack() {
        reviewing.giveBack(minutes.id(), because);
        notices.done("The draft is returned to the secretary.");
        return here();
    }

    public String circulate() {
        drafting.circulate(minutes.id());
        notices.done("The minutes are circulated as unconfirmed. The next meeting has them on its agenda.");
        return here();
    }

    public String sign() {
        reviewing.sign(minutes.id());
        notices.done("You have signed the minutes.");
        return here();
    }

    public String publish() {
        drafting.publish(minutes.id());
        notices.done("The minutes are published.");
        return here();
    }

    private String here() {
        return "/minutes?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return minutes.id().value().toString();
    }

    public String getMeeting() {
        return minutes.meeting().value().toString();
    }

    public String getMeetingTitle() {
        return minutes.meetingTitle();
    }

    public String getCommittee() {
        return minutes.committee().name();
    }

    public String getDay() {
        return MinutesRegisterPage.day(minutes.metAt());
    }

    /** How far they have come and that they are of Part 2, in words, for the title. */
    public String getMarker() {
        String state = minutes.state().marker();
        return (state.isEmpty() ? "" : " - " + state)
                + (minutes.part() == Part.PART_2 ? " - Part 2 (reserved business)" : "");
    }

    public String getState() {
        return isAgreed() && minutes.state() == MinutesState.CHAIR_REVIEW
                ? "Draft, agreed by the chair"
                : minutes.state().words();
    }

    public String getTone() {
        return MinutesRegisterPage.tone(minutes.state());
    }

    private boolean isAgreed() {
        return minutes.course().agreedAt().isPresent();
    }

    public boolean isWriting() {
        return served && minutes.state() == MinutesState.DRAFTING;
    }

    public boolean isTakingBack() {
        return served && minutes.state() == MinutesState.CHAIR_REVIEW;
    }

    public boolean isReviewing() {
        return chaired && minutes.state() == MinutesState.CHAIR_REVIEW && !isAgreed();
    }

    public boolean isCirculating() {
        return isTakingBack() && isAgreed();
    }

    public boolean isSigning() {
        return chaired
                && (minutes.state() == MinutesState.APPROVED
                        || minutes.state() == MinutesState.APPROVED_WITH_AMENDMENTS);
    }

    public boolean isPublishing() {
        return served && minutes.state() == MinutesState.SIGNED && minutes.part() == Part.PART_1;
    }

    /** Whether the reader may say that something in them is not accurate. */
    public boolean isCommenting() {
        return belongs && minutes.state() == MinutesState.UNCONFIRMED;
    }

    /** What the chair wants changed; empty if nothing. */
    public String getReturned() {
        return minutes.course().returnedBecause().isEmpty() || minutes.state() != MinutesState.DRAFTING
                ? ""
                : minutes.course().returnedBy() + ": " + minutes.course().returnedBecause();
    }

    /** By when the next step is due, and whether that is past. */
    public String getDue() {
        return switch (minutes.state()) {
            case DRAFTING -> "Draft due at the chair by " + due(minutes.draftDue());
            case CHAIR_REVIEW -> "To be circulated by " + due(minutes.circulationDue());
            default -> "";
        };
    }

    private String due(LocalDate day) {
        return Words.date(day) + (today.isAfter(day) ? " (late)" : "");
    }

    /** How many items have no text yet. */
    public String getUnwritten() {
        long empty =
                minutes.lines().stream().filter(line -> line.text().isBlank()).count();
        return empty == 0 || minutes.state() != MinutesState.DRAFTING
                ? ""
                : Words.count(empty, "item has no text yet", "items have no text yet");
    }

    public List<String> getAbout() {
        return words(Kind.MEETING);
    }

    public List<String> getApologies() {
        return words(Kind.APOLOGIES);
    }

    private List<String> words(Kind kind) {
        return minutes.facts().of(kind).stream().map(Fact::words).toList();
    }

    public List<Attendance> getPresent() {
        return minutes.facts().of(Kind.PRESENT).stream()
                .map(fact -> new Attendance(
                        fact.cell(0), fact.cell(1), fact.cell(2), fact.cell(3), fact.cell(4), fact.cell(5)))
                .toList();
    }

    public List<Attendance> getAttending() {
        return minutes.facts().of(Kind.IN_ATTENDANCE).stream()
                .map(fact -> new Attendance(fact.cell(0), fact.cell(1), fact.cell(2), fact.cell(3), "", fact.cell(4)))
                .toList();
    }

    /** What is on record of the meeting now and was not when the minutes were circulated. */
    public List<String> getChanged() {
        return minutes.changedSince().stream()
                .map(fact -> fact.kind().words() + ": " + fact.words())
                .toList();
    }

    /** The minutes in the order of the agenda, with the numbers of those that are withheld. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        minutes.lines().forEach(line -> rows.add(row(line)));
        minutes.withheld().forEach(line -> rows.add(withheld(line)));
        rows.sort(Comparator.comparing(Row::position));
        return rows;
    }

    private Row row(Line line) {
        return new Row(
                line.id().value().toString(),
                line.position(),
                line.reference() + " " + line.facts().number() + ". "
                        + line.facts().title(),
                false,
                line.wording().isBlank(),
                minutes.conventions().clauses().clauses(line.reference(), line.wording()),
                line.amended().isPresent(),
                minutes.conventions().clauses().clauses(line.reference(), line.text()),
                line.facts().list().stream()
                        .filter(fact -> fact.kind() != Kind.ITEM)
                        .map(FactRow::of)
                        .toList(),
                line.changedSince().stream()
                        .map(fact -> fact.kind().words() + ": " + fact.words())
                        .toList(),
                line.comments().stream()
                        .map(comment -> new CommentRow(
                                comment.person().words(), Words.moment(comment.madeAt()), comment.text()))
                        .toList());
    }

    private static Row withheld(WithheldMinute line) {
        return new Row(
                "",
                line.position(),
                line.reference() + " Item " + line.number() + ": withheld from you",
                true,
                false,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What has happened to them, the earliest first. */
    public List<Step> getSteps() {
        Course course = minutes.course();
        List<Step> steps = new ArrayList<>();
        course.submittedAt().ifPresent(at -> steps.add(step("Given to the chair", course.submittedBy(), at)));
        course.agreedAt().ifPresent(at -> steps.add(step("Agreed by the chair", course.agreedBy(), at)));
        course.circulatedAt().ifPresent(at -> steps.add(step("Circulated as unconfirmed", "The secretary", at)));
        course.approvedAt()
                .ifPresent(at -> steps.add(step(
                        "Approved by the meeting " + course.approvedMeeting()
                                + (course.amendments() == 0
                                        ? ""
                                        : ", with " + Words.count(course.amendments(), "amendment", "amendments")),
                        "The committee",
                        at)));
        course.signedAt().ifPresent(at -> steps.add(step("Signed", course.signedBy(), at)));
        course.publishedAt().ifPresent(at -> steps.add(step("Published", "The secretary", at)));
        return steps;
    }

    private static Step step(String what, String by, Instant at) {
        return new Step(what, by, Words.moment(at));
    }

    /** The fingerprint of what was approved, or else of what was circulated; empty before. */
    public String getFingerprint() {
        Course course = minutes.course();
        return course.fingerprint().isEmpty() ? course.circulatedFingerprint() : course.fingerprint();
    }

    public String getFingerprintOf() {
        return minutes.course().fingerprint().isEmpty() ? "what was circulated" : "what was approved";
    }

    /** The item under which they were approved; empty before. */
    public String getApprovedUnder() {
        return minutes.course()
                .approvedUnder()
                .map(item -> item.value().toString())
                .orElse("");
    }

    public String getFooter() {
        return minutes.conventions().footer();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
