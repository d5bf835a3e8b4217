package concordat.persistence.demonstration;

import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.ReadingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightHead;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightText;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the joint committee sends up: one escalation that the trust's board has answered, one that it has not and whose day has
 * passed, and the report of one meeting.
 */
final class Upwards {
    private final Company company;
    private final Timeline time;
    private final Body body;
    private @Nullable EscalationId toAnswer;

    Upwards(Company company, Timeline time, Body body) {
        this.company = company;
        this.time = time;
        this.body = body;
    }

    /** An issue that the board answers before the next meeting but one. */
    void escalate(AgendaItemId item) {
        toAnswer = raise(
                item,
                "Charges for parking at placements",
                "The trust sets the charges; the committee cannot waive them for students.",
                "Waive the charges for students on placement.",
                time.today().plusDays(45));
    }

    /** An issue on which the board lets its day pass. */
    void escalateInVain(AgendaItemId item) {
        raise(
                item,
                "Shortfall in supervisors for student nurses",
                "More supervisors need money that the committee does not hold.",
                "Release the time of twelve supervisors from September, or say how many students fewer there are to be.",
                time.today().plusDays(30));
    }

    private EscalationId raise(AgendaItemId item, String issue, String reason, String asked, LocalDate by) {
        Receiver board = board();
        return company.as(
                body.officer(),
                RaisingEscalations.class,
                raising -> raising.raise(
                        "demonstration escalation " + item.value(),
                        item,
                        new NewEscalation(
                                EscalationKind.ESCALATION, board, issue, reason, asked, by, Concerning.itemAlone())));
    }

    /** The board has dealt with the first of them. */
    void answer() {
        EscalationId escalation = Objects.requireNonNull(toAnswer);
        long seen = company.as(body.officer(), ReadingEscalations.class, reading -> reading.get(escalation))
                .version();
        company.does(
                body.officer(),
                AnsweringEscalations.class,
                answering -> answering.answer(
                        "demonstration answer",
                        escalation,
                        seen,
                        time.today().minusDays(2),
                        "Board minute 9.3 of " + time.today().minusDays(2),
                        "The charges are waived for students on placement for a year."));
    }

    /** The board is told of a meeting that has closed. */
    void report(MeetingId meeting) {
        Receiver board = board();
        HighlightReportId report = company.as(
                body.officer(),
                DraftingHighlightReports.class,
                drafting -> drafting.draft(meeting, Part.PART_1, board));
        company.does(
                body.officer(),
                DraftingHighlightReports.class,
                drafting -> drafting.write(
                        "demonstration head of " + meeting.value(),
                        report,
                        new HighlightHead(
                                time.today().plusDays(18),
                                "8.2",
                                "To tell the board what the committee considered and decided, and what it asks of the board.",
                                "A workforce for the future; university status"),
                        0));
        List<HighlightSheet.Line> lines = company.as(
                        body.officer(), ReadingHighlightReports.class, reading -> reading.get(report))
                .lines();
        for (int index = 0; index < lines.size(); index++) {
            HighlightSheet.Line line = lines.get(index);
            HighlightText text = text(index);
            company.does(
                    body.officer(),
                    DraftingHighlightReports.class,
                    drafting ->
                            drafting.write("demonstration line " + line.id().value(), line.id(), text, line.seen()));
        }
        company.does(body.officer(), DraftingHighlightReports.class, drafting -> drafting.submit(report));
        company.does(body.chair(), ReviewingHighlightReports.class, reviewing -> reviewing.agree(report));
        company.does(body.officer(), DraftingHighlightReports.class, drafting -> drafting.issue(report));
    }

    private static HighlightText text(int index) {
        String considered =
                "The committee considered the paper and what it would mean for students, staff and patients.";
        return switch (index) {
            case 0 ->
                new HighlightText(
                        true,
                        considered,
                        "There are too few supervisors for the students expected in September.",
                        "",
                        "");
            case 1 -> new HighlightText(true, considered, "", "A plan with its costs comes to the next meeting.", "");
            case 2 ->
                new HighlightText(
                        true,
                        considered,
                        "",
                        "",
                        "Internal audit found the arrangements sound; the report was received.");
            default -> new HighlightText(true, considered, "", "", "");
        };
    }

    /** The board of the trust that has yet to ratify a decision of the committee. */
    private Receiver board() {
        OrganisationId trust = company.organisation("NHFT");
        return company.as(body.officer(), ReadingHighlightReports.class, reading -> reading.bodies(body.id())).stream()
                .filter(above -> trust.equals(above.organisation()))
                .findFirst()
                .orElseThrow();
    }
}
