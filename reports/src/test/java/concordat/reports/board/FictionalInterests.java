package concordat.reports.board;

import static concordat.reports.board.FictionalRows.TODAY;

import concordat.domain.board.BoardReport;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.DeclaredRows;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.RegisteredInterestRow.Declared;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Relationship;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What fictional people have declared: an entry in each of its standings, and a nil return. */
class FictionalInterests implements DeclaredRows {
    @Override
    public void interests(BoardReport report, Consumer<RegisteredInterestRow> rows) {
        for (InterestStanding standing : InterestStanding.values()) {
            boolean indirect = standing == InterestStanding.ENDED;
            boolean over = standing == InterestStanding.ENDED || standing == InterestStanding.HISTORIC;
            boolean reviewed = standing != InterestStanding.DECLARED;
            RegisteredInterestRow row = new RegisteredInterestRow(
                    "Leander Osgood",
                    "Medical Director",
                    "NHFT",
                    "Partnership Board",
                    new Declared(
                            "Brookside Care, " + standing.words().toLowerCase(java.util.Locale.UK),
                            "Owns shares",
                            indirect ? InterestType.INDIRECT : InterestType.FINANCIAL,
                            indirect ? Relationship.CLOSE_RELATIVE : null,
                            !indirect,
                            new Term(LocalDate.of(2022, 1, 1), over ? TODAY.minusMonths(2) : null),
                            TODAY.minusMonths(5),
                            reviewed ? "Leaves the room for items on care homes" : null,
                            reviewed && !report.isPublication() ? "Imogen Farthingale" : null,
                            standing),
                    report.isPublication() ? null : TODAY.minusMonths(1));
            if (row.isPublic() || !report.isPublication()) {
                rows.accept(row);
            }
        }
        if (!report.isPublication()) {
            rows.accept(new RegisteredInterestRow(
                    "Saoirse Penhallow", "Non-executive director", "LPT", null, null, TODAY.minusDays(3)));
        }
    }

    @Override
    public void declarations(BoardReport report, Consumer<DeclarationRow> rows) {
        rows.accept(declaration("Leander Osgood", Handling.LEAVE, Instant.parse("2026-03-10T10:05:00Z")));
        rows.accept(declaration("Priya Hollowell", null, null));
    }

    private static DeclarationRow declaration(String person, @Nullable Handling handling, @Nullable Instant left) {
        return new DeclarationRow(
                "PB/2026/03",
                LocalDate.of(2026, 3, 10),
                "Partnership Board",
                Part.PART_1,
                "4 Care homes",
                person,
                "NHFT",
                InterestType.FINANCIAL,
                "Owns shares in a care home",
                handling,
                handling == null ? null : "Could gain directly",
                handling == null ? null : "Meredith Ashgrove",
                left,
                left == null ? null : left.plusSeconds(900));
    }
}
