package concordat.persistence.board;

import static concordat.persistence.board.AtBothClocks.constant;
import static concordat.persistence.board.AtBothClocks.dated;

import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CommitteeRows;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.TermsRow;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Outcome;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Clauses;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

@Dependent
class SqlCommitteeRows implements CommitteeRows {
    private final AtBothClocks known;

    @Inject
    SqlCommitteeRows(AtBothClocks known) {
        this.known = known;
    }

    @Override
    public void forwardPlans(BoardReport report, Consumer<ForwardPlan> plans) {
        PlansFromLines lines = new PlansFromLines(plans);
        known.stream(
                KnownCommittees.FORWARD_PLANS,
                dated(report)
                        .with("nhs", WorkYear.NHS.beginning(report.trueAt()))
                        .with("university", WorkYear.UNIVERSITY.beginning(report.trueAt())),
                report,
                PlansFromLines.Line::of,
                lines::add);
        lines.end();
    }

    @Override
    public void betweenMeetings(BoardReport report, Consumer<BetweenMeetingsRow> rows) {
        known.stream(
                KnownCommittees.BETWEEN_MEETINGS,
                dated(report),
                report,
                row -> new BetweenMeetingsRow(
                        row.text("reference"),
                        MeetingKind.valueOf(row.text("kind")),
                        row.date("sorted_on"),
                        row.text("committee_name"),
                        Part.valueOf(row.text("part")),
                        row.textOrNull("subject"),
                        row.text("question"),
                        row.textOrNull("taken_by"),
                        row.textOrNull("taken_with"),
                        row.textOrNull("urgent_because"),
                        row.textOrNull("authority_clause"),
                        row.textOrNull("chair_away"),
                        row.textOrNull("consulted"),
                        row.dateOrNull("deadline"),
                        constant(row, "outcome", Outcome::valueOf),
                        AtBothClocks.standing(row),
                        row.textOrNull("related")),
                rows);
    }

    @Override
    public void termsOfReference(BoardReport report, Consumer<TermsRow> rows) {
        known.stream(
                KnownCommittees.TERMS,
                new Clauses().with("committee", AtBothClocks.committee(report)),
                report,
                row -> new TermsRow(
                        row.text("committee_name"),
                        LegalForm.valueOf(row.text("legal_form")),
                        (int) row.number("version_number"),
                        row.textOrNull("approved_by"),
                        new Term(row.date("term_from"), row.dateOrNull("term_until")),
                        row.date("review_on")),
                rows);
    }

    @Override
    public void publications(BoardReport report, Consumer<PublicationRow> rows) {
        known.stream(
                KnownCommittees.PUBLICATIONS,
                dated(report),
                report,
                row -> new PublicationRow(
                        row.date("published_on"),
                        PublicationRow.Kind.valueOf(row.text("kind")),
                        row.text("what"),
                        row.textOrNull("committee_name"),
                        Part.valueOf(row.text("part")),
                        row.textOrNull("published_by")),
                rows);
    }
}
