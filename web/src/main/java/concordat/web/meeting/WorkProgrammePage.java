package concordat.web.meeting;

import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingWork;
import concordat.domain.meeting.WorkProgramme;
import concordat.domain.meeting.WorkProgramme.Column;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.meeting.WorkSource;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The work programme of a committee over a year: what it takes up at which meeting, and what was put off. */
@Named
@RequestScoped
public class WorkProgrammePage {
    private final WorkProgramme programme;
    private final boolean served;
    private final List<Row> rows;

    /** An entry, and how it stands at each meeting of the year. */
    public record Row(
            String id,
            String title,
            String part,
            String purpose,
            String lead,
            String author,
            String source,
            String frequency,
            List<Cell> cells,
            List<String> moved) {
        public Row {
            cells = List.copyOf(cells);
            moved = List.copyOf(moved);
        }
    }

    /** How an entry stands at a meeting. */
    public record Cell(String day, String words) {}

    @Inject
    WorkProgrammePage(ReadingWork reading, Query query, Powers powers, Clock clock) {
        @Nullable LocalDate asked = query.date("day");
        LocalDate day = asked == null ? LocalDate.ofInstant(clock.instant(), Term.LONDON) : asked;
        programme = reading.programme(new CommitteeId(query.id("committee")), day);
        served = powers.serve(programme.committee());
        String words = query.get("q").toLowerCase(Locale.UK);
        rows = programme.rows().stream()
                .filter(row -> words.isBlank()
                        || (row.work().title() + " " + row.work().lead() + " "
                                        + row.work().author())
                                .toLowerCase(Locale.UK)
                                .contains(words.strip()))
                .filter(row -> query.get("purpose").isEmpty()
                        || row.work().purpose().name().equals(query.get("purpose")))
                .filter(row -> query.get("source").isEmpty()
                        || row.work().source().name().equals(query.get("source")))
                .map(this::row)
                .toList();
    }

    private Row row(WorkProgramme.Row row) {
        PlannedWork work = row.work();
        List<Column> columns = programme.columns();
        return new Row(
                row.id().toString(),
                work.title(),
                work.part() == Part.PART_2 ? work.part().words() : "",
                work.purpose().words(),
                work.lead(),
                work.author(),
                work.source().words() + (work.minute().isEmpty() ? "" : ", minute " + work.minute()),
                work.frequency(),
                java.util.stream.IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(columns.get(i), row.marks().get(i)))
                        .toList(),
                row.moved().stream()
                        .map(moved -> "Put off from " + Words.date(moved.from()) + " to " + Words.date(moved.to())
                                + ": " + moved.reason())
                        .toList());
    }

    private static Cell cell(Column column, Mark mark) {
        return new Cell(Words.date(When.day(column.startsAt())), mark.words());
    }

    public String getCommittee() {
        return programme.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return programme.committee().name();
    }

    /** Whether the reader keeps the programme. */
    public boolean isServed() {
        return served;
    }

    /** The year in words, with its first and last day. */
    public String getYear() {
        return Words.date(programme.first()) + " to "
                + Words.date(programme.first().plusYears(1).minusDays(1));
    }

    public String getPrevious() {
        return programme.first().minusYears(1).toString();
    }

    public String getNext() {
        return programme.first().plusYears(1).toString();
    }

    /** The meetings of the year. */
    public List<Heading> getHeadings() {
        return programme.columns().stream()
                .map(column ->
                        new Heading(column.meeting().value().toString(), Words.date(When.day(column.startsAt()))))
                .toList();
    }

    /** A meeting as it stands above its column. */
    public record Heading(String id, String day) {}

    public List<Row> getRows() {
        return rows;
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getSources() {
        return Arrays.stream(WorkSource.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }
}
