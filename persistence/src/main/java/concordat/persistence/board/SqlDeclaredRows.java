package concordat.persistence.board;

import static concordat.persistence.board.AtBothClocks.constant;
import static concordat.persistence.board.AtBothClocks.dated;

import concordat.domain.board.BoardReport;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.DeclaredRows;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.RegisteredInterestRow.Declared;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Publication;
import concordat.domain.interest.Relationship;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlDeclaredRows implements DeclaredRows {
    private final AtBothClocks known;

    @Inject
    SqlDeclaredRows(AtBothClocks known) {
        this.known = known;
    }

    @Override
    public void interests(BoardReport report, Consumer<RegisteredInterestRow> rows) {
        known.stream(
                KnownDeclared.INTERESTS,
                dated(report),
                report,
                row -> new RegisteredInterestRow(
                        row.text("person_name"),
                        row.text("person_post"),
                        row.text("organisation_name"),
                        row.textOrNull("committees"),
                        declared(row, report.trueAt()),
                        row.dateOrNull("confirmed")),
                rows);
    }

    private static @Nullable Declared declared(Row row, LocalDate day) {
        if (row.isNull("declared_on")) {
            return null;
        }
        return new Declared(
                row.text("concern_name"),
                row.text("description"),
                InterestType.valueOf(row.text("interest_type")),
                constant(row, "relationship", Relationship::valueOf),
                row.flag("paid"),
                new Term(row.date("term_from"), row.dateOrNull("term_until")),
                row.date("declared_on"),
                row.textOrNull("mitigation"),
                row.textOrNull("approved_by"),
                InterestStanding.of(
                        row.flag("reviewed"),
                        constant(row, "publication", Publication::valueOf),
                        row.dateOrNull("term_until"),
                        row.dateOrNull("public_until"),
                        day));
    }

    @Override
    public void declarations(BoardReport report, Consumer<DeclarationRow> rows) {
        known.stream(
                KnownDeclared.DECLARATIONS,
                dated(report),
                report,
                row -> new DeclarationRow(
                        row.text("reference"),
                        row.date("met_on"),
                        row.text("committee_name"),
                        Part.valueOf(row.text("part")),
                        row.text("item"),
                        row.text("person_name"),
                        row.text("organisation_name"),
                        InterestType.valueOf(row.text("interest_type")),
                        row.text("nature"),
                        constant(row, "handling", Handling::valueOf),
                        row.textOrNull("ruling_reason"),
                        row.textOrNull("ruled_by_name"),
                        row.instantOrNull("left_at"),
                        row.instantOrNull("returned_at")),
                rows);
    }
}
