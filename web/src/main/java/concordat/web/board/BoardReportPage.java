package concordat.web.board;

import concordat.domain.board.AskingForBoardReports;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportPreview;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board report: what will be in it, before it is made, and which were made before. */
@Named
@RequestScoped
public class BoardReportPage {
    private static final String NOTHING = "nothing";

    private final ReadingBoardReports reading;
    private final AskingForBoardReports asking;
    private final ReadingCommittees committees;
    private final Query query;
    private final @Nullable CommitteeId committee;
    private final @Nullable LocalDate day;
    private final ReportForm form;
    private final ChangesSince since;
    private final String tooLate;
    private final BoardReportPreview preview;
    private final List<RunRow> previous;

    /**
     * A register that will be in it.
     *
     * @param file where it is to be had as comma-separated values; empty if a committee has to be chosen first
     */
    public record Line(String register, String rows, String file) {}

    @Inject
    BoardReportPage(
            ReadingBoardReports reading, AskingForBoardReports asking, ReadingCommittees committees, Query query) {
        this.reading = reading;
        this.asking = asking;
        this.committees = committees;
        this.query = query;
        committee = query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee"));
        day = query.date("asAt");
        form = query.is("form", "publication") ? ReportForm.PUBLICATION : ReportForm.WORKING;
        BoardReportPreview compared;
        ChangesSince asked = asked(query);
        String refused = "";
        try {
            compared = preview(asked);
        } catch (RuleBroken broken) {
            asked = ChangesSince.THE_LAST_REPORT;
            refused = broken.getMessage();
            compared = preview(asked);
        }
        since = asked;
        tooLate = refused;
        preview = compared;
        previous = reading.latest().stream().map(RunRow::of).toList();
    }

    private BoardReportPreview preview(ChangesSince changes) {
        return reading.preview(committee, day, BoardReport.knownByTheEndOf(day), form, changes);
    }

    private static ChangesSince asked(Query query) {
        LocalDate earlier = query.date("since");
        if (earlier != null) {
            return ChangesSince.theEndOf(earlier);
        }
        return query.is("changes", NOTHING) ? ChangesSince.NOTHING : ChangesSince.THE_LAST_REPORT;
    }

    /** Has it made, or finds the one that is being made or lies ready. */
    public String make() {
        UUID making = asking.ask(committee, day, BoardReport.knownByTheEndOf(day), form, since);
        return "/board-report-made?faces-redirect=true&id=" + making;
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .filter(line -> reading.isFor(line.id()))
                .map(line -> Option.of(line.id().value().toString(), line.name()))
                .toList();
    }

    public List<Option> getForms() {
        return List.of(Option.of("publication", "Publication: Part 1 only"));
    }

    public List<Option> getComparisons() {
        return List.of(Option.of(NOTHING, "Nothing: leave changes out"));
    }

    /** What cannot be read as a date, or is too late to be compared with; empty if all is well. */
    public String getStrange() {
        return query.strangeDates("asAt", "since").stream()
                .findFirst()
                .map(date -> "“" + date + "” is not a date, and was left out. Write dates like 31 3 2026.")
                .orElse(tooLate);
    }

    /** Since when changes are told, in words. */
    public String getChanges() {
        return preview.report()
                .since()
                .map(earlier -> "It tells what has changed since " + Words.date(earlier.trueAt())
                        + ", as known at entry " + Words.number(earlier.knownAt()) + " of the journal.")
                .orElse(
                        since.choice() == ChangesSince.Choice.NOTHING
                                ? "It tells no changes."
                                : "It tells no changes: no report of this kind of an earlier day, of which you may know, has been made.");
    }

    /** What is asked for, in words. */
    public String getAbout() {
        return preview.cover().subject() + ", as at "
                + Words.date(preview.report().trueAt())
                + (day == null ? " and as known now" : " and as known at its end") + ". "
                + preview.cover().classification(preview.report()) + ".";
    }

    public String getFileName() {
        return preview.cover().fileName(preview.report());
    }

    /** The registers that will be in it, in their order. */
    public List<Line> getLines() {
        return new TreeMap<>(preview.counts())
                .entrySet().stream()
                        .map(register -> new Line(
                                register.getKey().words(), Words.number(register.getValue()), file(register.getKey())))
                        .toList();
    }

    private String file(Register register) {
        if (register.isOfOneCommittee() && committee == null) {
            return "";
        }
        return "/api/v1/registers/" + register.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv?form=" + form
                + (committee == null ? "" : "&committee=" + committee.value()) + (day == null ? "" : "&asAt=" + day);
    }

    public List<String> getSees() {
        return preview.cover().sees();
    }

    /** What is left out for this reader. */
    public List<String> getWithheld() {
        return preview.withheld().stream()
                .map(reason -> Words.count(reason.rows(), "row", "rows") + ", because "
                        + reason.reason().words())
                .toList();
    }

    /** Those that were asked for before, the newest first. */
    public List<RunRow> getPrevious() {
        return previous;
    }
}
