package concordat.persistence.shared;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.dates.Course;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.NoticePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dates of an agreement, read from a row of its table or of its history. */
public final class CourseRows {
    private CourseRows() {}

    /** The course of its dates as it was reckoned with its last change. */
    public static Course course(Row row) {
        List<LocalDate> from = row.dates("span_from");
        List<LocalDate> ends = row.dates("span_end");
        return new Course(
                IntStream.range(0, from.size())
                        .mapToObj(i -> new Course.EndFrom(from.get(i), ends.get(i)))
                        .toList(),
                row.flag("runs_on"),
                row.flag("ends_by_notice"),
                row.dateOrNull("maximum_end"),
                row.dates("last_notices"),
                row.dates("reviews"));
    }

    /** Its dates as they stand on a day. */
    public static AgreementDates datesOn(LocalDate day, Row row, Course course) {
        return new AgreementDates(
                row.dateOrNull("effective_on"),
                course.endOn(day).orElse(null),
                course.reviewOn(day).orElse(null));
    }

    /** The notice period of the agreement, for parties that have none of their own. */
    public static @Nullable NoticePeriod notice(Row row) {
        return row.isNull("notice_months")
                ? null
                : new NoticePeriod(
                        (int) row.number("notice_months"),
                        (int) row.number("notice_weeks"),
                        (int) row.number("notice_days"),
                        DayCount.valueOf(row.text("notice_day_count")));
    }
}
