package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.DECLARATIONS;
import static concordat.reports.board.FurtherNotes.INTERESTS;

import concordat.domain.board.BoardReport;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.RegisteredInterestRow.Declared;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Relationship;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people have declared of their interests, as tables. */
final class DeclaredRegisters {
    private static final String NOTHING = "Nothing to declare";
    private static final String NOT_APPLICABLE = "Not applicable";

    private final BoardReport report;
    private final Explained explained;

    DeclaredRegisters(BoardReport report, Explained explained) {
        this.report = report;
        this.explained = explained;
    }

    Table<RegisteredInterestRow> interests() {
        List<Column<RegisteredInterestRow>> columns = new ArrayList<>(List.of(
                Column.<RegisteredInterestRow>name("Name", 26, RegisteredInterestRow::name),
                Column.<RegisteredInterestRow>text("Role", 28, RegisteredInterestRow::post),
                Column.<RegisteredInterestRow>text("Organisation", 16, RegisteredInterestRow::organisation),
                Column.<RegisteredInterestRow>text("Committees", 32, RegisteredInterestRow::committees)
                        .orElse("None on the day"),
                words("Interest in", 30, Declared::concern).orElse(NOTHING),
                words("Interest", 48, Declared::description).orElse(NOTHING),
                words("Type", 26, declared -> declared.type().words()).orElse(NOT_APPLICABLE),
                words("Direct or indirect", 20, declared -> relationship(declared.relationship()))
                        .orElse(NOT_APPLICABLE),
                words("Paid", 11, declared -> declared.paid() ? "Yes" : "No").orElse(NOT_APPLICABLE),
                day("From", declared -> declared.term().from()).orElse(NOT_APPLICABLE),
                day("To", declared -> declared.term().lastDay())
                        .orElse(report.isPublication() ? "Ongoing" : "Ongoing, or a nil return"),
                day("Declared", Declared::on).orElse(NOT_APPLICABLE),
                words("Action taken to mitigate", 40, Declared::mitigation).orElse("None recorded")));
        if (!report.isPublication()) {
            columns.addAll(List.of(
                    words("Approved by", 26, Declared::approver).orElse("None that you may see"),
                    Column.<RegisteredInterestRow>yesNo("Nil return", RegisteredInterestRow::isNil),
                    Column.<RegisteredInterestRow>date("Last confirmed", RegisteredInterestRow::confirmed)
                            .orElse("None that you may see")));
        }
        columns.add(Column.<RegisteredInterestRow>tag("Published", 20, DeclaredRegisters::standing)
                .orElse(NOT_APPLICABLE));
        return new Table<>(
                "Interests",
                "Interests",
                "Register of interests",
                "One row for each entry" + (report.isPublication() ? "" : " or nil return") + ", by person and day",
                explained.with(INTERESTS),
                "No interests",
                columns);
    }

    private static Column<RegisteredInterestRow> words(
            String header, int width, Function<Declared, @Nullable String> words) {
        return Column.text(header, width, row -> row.declared() == null ? null : words.apply(row.declared()));
    }

    private static Column<RegisteredInterestRow> day(String header, Function<Declared, @Nullable LocalDate> day) {
        return Column.date(header, row -> row.declared() == null ? null : day.apply(row.declared()));
    }

    private static String relationship(@Nullable Relationship relationship) {
        return relationship == null
                ? "Direct"
                : "Indirect: " + relationship.words().toLowerCase(Locale.UK);
    }

    private static @Nullable Tag standing(RegisteredInterestRow row) {
        if (row.declared() == null) {
            return null;
        }
        InterestStanding standing = row.declared().standing();
        return switch (standing) {
            case PUBLISHED -> new Tag(Tone.GREEN, "Yes");
            case ENDED -> new Tag(Tone.GREEN, "Yes: ended, still public");
            case DECLARED, REVIEWED ->
                new Tag(Tone.AMBER, "No: " + standing.words().toLowerCase(Locale.UK));
            case WITHHELD, HISTORIC ->
                new Tag(Tone.GREY, "No: " + standing.words().toLowerCase(Locale.UK));
        };
    }

    Table<DeclarationRow> declarations() {
        return new Table<>(
                "Declarations",
                "Declarations",
                "Interests declared at meetings",
                "One row for each interest declared on an item, the latest meeting first",
                explained.with(DECLARATIONS),
                "No interests declared on any item",
                List.of(
                        Column.<DeclarationRow>name("Meeting", 24, DeclarationRow::meetingReference),
                        Column.<DeclarationRow>date("Date", DeclarationRow::on),
                        Column.<DeclarationRow>text("Committee", 28, DeclarationRow::committeeName),
                        Column.<DeclarationRow>text(
                                "Part", 14, row -> row.part().words()),
                        Column.<DeclarationRow>text("Item", 34, DeclarationRow::item),
                        Column.<DeclarationRow>text("Person", 26, DeclarationRow::person),
                        Column.<DeclarationRow>text("Organisation", 16, DeclarationRow::organisation),
                        Column.<DeclarationRow>text(
                                "Type", 26, row -> row.type().words()),
                        Column.<DeclarationRow>text("Interest", 44, DeclarationRow::nature),
                        Column.<DeclarationRow>text(
                                        "Handling",
                                        34,
                                        row -> row.handling() == null
                                                ? null
                                                : row.handling().words())
                                .orElse("Not ruled on yet"),
                        Column.<DeclarationRow>text("Reason", 34, DeclarationRow::reason)
                                .orElse("None given"),
                        Column.<DeclarationRow>text("Ruled by", 28, DeclarationRow::ruledBy)
                                .orElse("Not ruled on yet"),
                        Column.<DeclarationRow>instant("Left (UK time)", DeclarationRow::left)
                                .orElse("Not recorded"),
                        Column.<DeclarationRow>instant("Returned (UK time)", DeclarationRow::returned)
                                .orElse("Not recorded")));
    }
}
