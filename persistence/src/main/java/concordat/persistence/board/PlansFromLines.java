package concordat.persistence.board;

import concordat.domain.board.ForwardPlan;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.domain.meeting.WorkSource;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the plan of each committee of lines that come by committee, entry and meeting; holds one committee at a time. */
final class PlansFromLines {
    /**
     * An entry at one meeting of its committee's year; without one, if the year has none.
     *
     * @param on and {@code mark}: null if there is no meeting
     */
    record Line(
            UUID committee,
            String committeeName,
            WorkYear year,
            LocalDate first,
            UUID entry,
            PlannedWork work,
            @Nullable String deferred,
            @Nullable LocalDate on,
            @Nullable Mark mark) {

        static Line of(Row row) {
            return new Line(
                    row.id("committee_id"),
                    row.text("committee_name"),
                    WorkYear.valueOf(row.text("work_year")),
                    row.date("begins"),
                    row.id("id"),
                    new PlannedWork(
                            row.text("title"),
                            Purpose.valueOf(row.text("purpose")),
                            row.text("lead_by"),
                            row.text("author"),
                            WorkSource.valueOf(row.text("source")),
                            row.text("minute_reference"),
                            (int) row.number("months"),
                            row.text("section"),
                            (int) row.number("minutes_allotted"),
                            Part.valueOf(row.text("part")),
                            AtBothClocks.constant(row, "confidential_because", Confidentiality.Reason::valueOf)),
                    row.textOrNull("deferred"),
                    row.dateOrNull("on_day"),
                    row.isNull("meeting_id")
                            ? null
                            : Mark.of(
                                    AtBothClocks.constant(row, "taken", ItemState::valueOf),
                                    row.flag("put_off"),
                                    row.flag("due") && !row.flag("put_off"),
                                    row.flag("over")));
        }
    }

    private final Consumer<ForwardPlan> plans;
    private final List<Line> ofCommittee = new ArrayList<>();

    PlansFromLines(Consumer<ForwardPlan> plans) {
        this.plans = plans;
    }

    void add(Line line) {
        if (!ofCommittee.isEmpty() && !ofCommittee.get(0).committee().equals(line.committee())) {
            end();
        }
        ofCommittee.add(line);
    }

    void end() {
        if (ofCommittee.isEmpty()) {
            return;
        }
        Line first = ofCommittee.get(0);
        List<LocalDate> meetings = new ArrayList<>();
        List<ForwardPlan.Line> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < ofCommittee.size(); i++) {
            Line line = ofCommittee.get(i);
            if (line.on() != null && line.mark() != null) {
                marks.add(line.mark());
                if (line.entry().equals(first.entry())) {
                    meetings.add(line.on());
                }
            }
            if (i + 1 == ofCommittee.size() || !ofCommittee.get(i + 1).entry().equals(line.entry())) {
                lines.add(new ForwardPlan.Line(line.work(), marks, line.deferred()));
                marks.clear();
            }
        }
        plans.accept(new ForwardPlan(first.committeeName(), first.year(), first.first(), meetings, lines));
        ofCommittee.clear();
    }
}
