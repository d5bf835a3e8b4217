package concordat.web.highlight;

import concordat.domain.committee.Authority;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightEntry;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightSheet.Course;
import concordat.domain.highlight.HighlightSheet.Entry;
import concordat.domain.highlight.HighlightSheet.Line;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.minutes.Fact;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A highlight report: what is on record, what was written beside it, and the next step of secretary and chair. */
@Named
@RequestScoped
public class HighlightReportPage {
    private final DraftingHighlightReports drafting;
    private final ReviewingHighlightReports reviewing;
    private final Notices notices;
    private final HighlightSheet report;
    private final boolean served;
    private final boolean chaired;
    private final boolean pdfMade;
    private String because = "";

    /** An item of the body table. */
    public record Row(
            String id,
            String number,
            String issue,
            String consideration,
            List<String> outcome,
            List<String> assurance,
            boolean included) {
        public Row {
            outcome = List.copyOf(outcome);
            assurance = List.copyOf(assurance);
        }
    }

    /** Alert, Advise or Assure. */
    public record Block(String name, String help, List<Said> said) {
        public Block {
            said = List.copyOf(said);
        }
    }

    /** What is said of one item in a block. */
    public record Said(String issue, String text) {}

    /** What waits for the receiving body, or risks. */
    public record Group(String heading, String none, List<Waiting> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One of these, with where it is. */
    public record Waiting(String address, String reference, String text, String note, String standing, boolean open) {}

    /** A step that has been taken. */
    public record Step(String what, String by, String at) {}

    @Inject
    HighlightReportPage(
            DraftingHighlightReports drafting,
            ReviewingHighlightReports reviewing,
            ReadingHighlightReports reading,
            Query query,
            Notices notices,
            Powers powers,
            Conversion.Converter converter,
            CurrentActor actor) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.notices = notices;
        report = reading.get(new HighlightReportId(query.id("id")));
        served = powers.serve(report.committee());
        chaired = Authority.isHeld(report.committee(), actor.capacities(), Role.COMMITTEE_CHAIR);
        pdfMade = converter.isThere();
    }

    public String submit() {
        drafting.submit(report.id());
        notices.done("The chair has the report.");
        return here(report.id());
    }

    public String takeBack() {
        drafting.takeBack(report.id());
        notices.done("The report is a draft again. The chair has to agree to it anew.");
        return here(report.id());
    }

    public String agree() {
        reviewing.agree(report.id());
        notices.done("You have agreed to the report. The secretary can issue it.");
        return here(report.id());
    }

    public String giveBack() {
        reviewing.giveBack(report.id(), because);
        notices.done("The report is returned to the secretary.");
        return here(report.id());
    }

    public String issue() {
        drafting.issue(report.id());
        notices.done(
                "The report is issued. What it says is frozen; what waits for the body stays open until its minute reference"
                        + " is recorded.");
        return here(report.id());
    }

    public String draftAgain() {
        HighlightReportId next = drafting.draftAgain(report.id());
        notices.done("The next version is a draft. The issued one stays as it is.");
        return here(next);
    }

    private static String here(HighlightReportId id) {
        return "/highlight-report?faces-redirect=true&id=" + id.value();
    }

    public String getId() {
        return report.id().value().toString();
    }

    public String getTitle() {
        return "Highlight report to " + report.toBody()
                + (report.state() == HighlightState.ISSUED ? "" : " - Draft")
                + (report.part() == Part.PART_2 ? " - Part 2 (reserved business)" : "");
    }

    public String getCommittee() {
        return report.committee().name();
    }

    public String getMeeting() {
        return report.meeting().value().toString();
    }

    public String getMeetingTitle() {
        return report.meetingTitle() + ", " + report.meetingReference();
    }

    public String getDay() {
        return HighlightReportsPage.day(report.metAt());
    }

    public String getState() {
        return isAgreed() && report.state() == HighlightState.CHAIR_REVIEW
                ? "Draft, agreed by the chair"
                : report.state().words();
    }

    public String getTone() {
        return HighlightReportsPage.tone(report.state());
    }

    public String getVersion() {
        return report.number() + (report.latest() ? "" : ". There is a later one.");
    }

    public String getToBody() {
        return report.toBody();
    }

    public String getReceivedAt() {
        return report.head().receivedAt() == null
                ? "Not recorded"
                : Words.date(report.head().receivedAt());
    }

    public String getReceivedUnder() {
        return orNot(report.head().receivedUnder());
    }

    public String getPurpose() {
        return orNot(report.head().purpose());
    }

    public String getLinks() {
        return orNot(report.head().links());
    }

    private static String orNot(String text) {
        return text.isEmpty() ? "Not recorded" : text;
    }

    public String getChair() {
        return orNot(report.facts().of(Fact.Kind.CHAIR).stream()
                .map(Fact::words)
                .findFirst()
                .orElse(""));
    }

    public String getQuorate() {
        return report.quorate();
    }

    private boolean isAgreed() {
        return report.course().agreedAt().isPresent();
    }

    public boolean isWriting() {
        return served && report.state() == HighlightState.DRAFTING;
    }

    public boolean isTakingBack() {
        return served && report.state() == HighlightState.CHAIR_REVIEW;
    }

    public boolean isReviewing() {
        return chaired && report.state() == HighlightState.CHAIR_REVIEW && !isAgreed();
    }

    public boolean isIssuing() {
        return isTakingBack() && isAgreed();
    }

    public boolean isDraftingAgain() {
        return served && report.state() == HighlightState.ISSUED && report.latest();
    }

    public boolean isPdfMade() {
        return pdfMade;
    }

    /** What the chair wants changed; empty if nothing. */
    public String getReturned() {
        return report.course().returnedBecause().isEmpty() || report.state() != HighlightState.DRAFTING
                ? ""
                : report.course().returnedBy() + ": " + report.course().returnedBecause();
    }

    /** The items, those left out of the report only for whoever may put them back. */
    public List<Row> getRows() {
        return report.lines().stream()
                .filter(line -> line.text().included() || isWriting())
                .map(line -> new Row(
                        line.id().value().toString(),
                        line.facts().number(),
                        line.facts().number() + ". " + line.facts().title(),
                        line.text().consideration(),
                        line.outcome(),
                        line.assurance(),
                        line.text().included()))
                .toList();
    }

    public List<Block> getBlocks() {
        return List.of(
                block("Alert", "What the body has to act on, or to know at once.", line -> line.text()
                        .alert()),
                block("Advise", "What the body should be aware of, and is in hand.", line -> line.text()
                        .advise()),
                block("Assure", "What is under control, and how that is known.", line -> line.text()
                        .assure()));
    }

    private Block block(String name, String help, Function<Line, String> text) {
        return new Block(
                name,
                help,
                report.included().stream()
                        .filter(line -> !text.apply(line).isEmpty())
                        .map(line -> new Said(line.facts().title(), text.apply(line)))
                        .toList());
    }

    /** The decisions made, in the order of the items. */
    public List<String> getDecisions() {
        return report.included().stream()
                .flatMap(line -> line.facts().of(Fact.Kind.DECISION).stream())
                .map(Fact::words)
                .toList();
    }

    public List<Group> getGroups() {
        return Arrays.stream(HighlightEntry.Kind.values())
                .map(kind -> new Group(
                        kind.words(),
                        "None.",
                        report.of(kind).stream()
                                .map(HighlightReportPage::waiting)
                                .toList()))
                .toList();
    }

    private static Waiting waiting(Entry entry) {
        Fact fact = entry.fact();
        return switch (entry.kind()) {
            case RATIFICATION ->
                new Waiting(
                        "/decisions?q=" + Words.inAddress(fact.cell(0)),
                        fact.cell(0),
                        fact.cell(1),
                        "Awaits " + fact.cell(2) + " since " + fact.cell(3)
                                + (fact.cell(4).isEmpty() ? "" : ". So far: " + fact.cell(4)),
                        entry.standing(),
                        entry.isOpen());
            case ESCALATION, REFERRAL ->
                new Waiting(
                        "/escalation?id=" + entry.subject(),
                        fact.cell(0),
                        fact.cell(1),
                        "Asked of " + fact.cell(3) + " by " + fact.cell(4) + ": " + fact.cell(2),
                        entry.standing(),
                        entry.isOpen());
            case RISK ->
                new Waiting(
                        "",
                        fact.cell(0),
                        fact.cell(1),
                        "Score " + fact.cell(2) + ". Owner: " + fact.cell(3)
                                + (fact.cell(4).isEmpty() ? "" : ". Controls: " + fact.cell(4)),
                        "",
                        false);
        };
    }

    /** What has happened to it, the earliest first. */
    public List<Step> getSteps() {
        Course course = report.course();
        List<Step> steps = new ArrayList<>();
        course.submittedAt().ifPresent(at -> steps.add(step("Given to the chair", course.submittedBy(), at)));
        course.agreedAt().ifPresent(at -> steps.add(step("Agreed by the chair", course.agreedBy(), at)));
        course.issuedAt().ifPresent(at -> steps.add(step("Issued", course.issuedBy(), at)));
        return steps;
    }

    private static Step step(String what, String by, Instant at) {
        return new Step(what, by, Words.moment(at));
    }

    public String getFingerprint() {
        return report.course().fingerprint();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
