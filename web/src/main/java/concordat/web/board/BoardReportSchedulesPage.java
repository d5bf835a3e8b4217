package concordat.web.board;

import static concordat.domain.board.BoardReportScheduleRule.DAYS_BEFORE_A_MEETING_ARE_1_TO_28;
import static concordat.domain.board.BoardReportScheduleRule.DAY_OF_THE_MONTH_IS_1_TO_31;
import static concordat.domain.board.BoardReportScheduleRule.MEETINGS_ARE_OF_A_COMMITTEE;

import concordat.domain.board.BoardReportScheduleId;
import concordat.domain.board.BoardReportScheduleLine;
import concordat.domain.board.ReadingBoardReportSchedules;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.board.ReportForm;
import concordat.domain.board.ReportTiming;
import concordat.domain.board.ReportTiming.Rhythm;
import concordat.domain.board.ScheduledBoardReport;
import concordat.domain.board.SchedulingBoardReports;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Board reports by a schedule: a reader sets theirs up, changes and stops them, and sees when each is due. */
@Named
@RequestScoped
public class BoardReportSchedulesPage {
    private static final String HERE = "/board-report-schedules?faces-redirect=true";
    private static final Map<Rule, String> FIELDS = Map.of(
            DAY_OF_THE_MONTH_IS_1_TO_31, "day",
            DAYS_BEFORE_A_MEETING_ARE_1_TO_28, "days",
            MEETINGS_ARE_OF_A_COMMITTEE, "committee");

    private final SchedulingBoardReports scheduling;
    private final ReadingBoardReportSchedules reading;
    private final ReadingBoardReports reports;
    private final ReadingCommittees committees;
    private final Notices notices;
    private final Submission sent;
    private final @Nullable BoardReportScheduleLine changed;
    private final long seen;
    private @Nullable String committee;
    private ReportForm form = ReportForm.WORKING;
    private Rhythm rhythm = Rhythm.MONTHLY;
    private String day = "";
    private String days = "";

    @Inject
    BoardReportSchedulesPage(
            SchedulingBoardReports scheduling,
            ReadingBoardReportSchedules reading,
            ReadingBoardReports reports,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Submission sent) {
        this.scheduling = scheduling;
        this.reading = reading;
        this.reports = reports;
        this.committees = committees;
        this.notices = notices;
        this.sent = sent;
        changed = query.get("id").isEmpty() ? null : reading.own(new BoardReportScheduleId(query.id("id")));
        seen = sent.seen(changed == null ? 0 : changed.version());
        if (changed != null) {
            CommitteeId about = changed.committee();
            ReportTiming timing = changed.wanted().timing();
            committee = about == null ? null : about.value().toString();
            form = changed.wanted().form();
            rhythm = timing.rhythm();
            day = timing.goesByMeetings() ? "" : String.valueOf(timing.number());
            days = timing.goesByMeetings() ? String.valueOf(timing.number()) : "";
        }
    }

    /** Sets a schedule up, or changes the one that is shown. */
    public @Nullable String save() {
        return act(
                () -> {
                    BoardReportScheduleLine line = changed;
                    if (line == null) {
                        scheduling.setUp(sent.contents().toString(), wanted());
                    } else {
                        scheduling.change(line.id(), seen, wanted());
                    }
                },
                changed == null ? "The schedule is set up." : "The schedule is changed. It counts from tomorrow.");
    }

    private ScheduledBoardReport wanted() {
        return new ScheduledBoardReport(
                committee == null || committee.isBlank() ? null : new CommitteeId(Submission.id(committee)),
                form,
                new ReportTiming(rhythm, number(rhythm == Rhythm.MONTHLY ? day : days)));
    }

    /** What is no number is none of the numbers that there are. */
    private static int number(String entered) {
        return entered.strip().matches("\\d{1,2}") ? Integer.parseInt(entered.strip()) : 0;
    }

    public @Nullable String stop() {
        return act(() -> scheduling.stop(getChanged().id(), seen), "The schedule is stopped. What it had made stays.");
    }

    private @Nullable String act(Runnable act, String done) {
        try {
            act.run();
        } catch (OutOfDate overtaken) {
            notices.wrong(overtaken.getMessage() + " The list of schedules has what is on record now.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return HERE;
    }

    /** All that the reader may see. */
    public List<ScheduleRow> getRows() {
        return reading.all().stream().map(ScheduleRow::of).toList();
    }

    public boolean isChanging() {
        return changed != null;
    }

    private BoardReportScheduleLine getChanged() {
        if (changed == null) {
            throw new NotFound("schedule");
        }
        return changed;
    }

    /** The one that is changed or stopped. */
    public ScheduleRow getRow() {
        return ScheduleRow.of(getChanged());
    }

    public long getSeen() {
        return seen;
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .filter(line -> reports.isFor(line.id()))
                .map(line -> Option.of(line.id().value().toString(), line.name()))
                .toList();
    }

    public List<Option> getForms() {
        return List.of(
                new Option(ReportForm.WORKING, ReportForm.WORKING.words(), "With filters and frozen headings."),
                new Option(ReportForm.PUBLICATION, ReportForm.PUBLICATION.words(), "Part 1 only."));
    }

    public List<Option> getRhythms() {
        return Arrays.stream(Rhythm.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String chosen) {
        committee = chosen;
    }

    public ReportForm getForm() {
        return form;
    }

    public void setForm(ReportForm chosen) {
        form = chosen;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm chosen) {
        rhythm = chosen;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String entered) {
        day = entered == null ? "" : entered;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String entered) {
        days = entered == null ? "" : entered;
    }
}
