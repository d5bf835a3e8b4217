package concordat.domain.agreement;

import concordat.domain.agreement.dates.Course;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of an agreement's dates as it is kept for lists: reckoned anew whenever the agreement changes. */
@Embeddable
class KeptCourse {
    @Column(name = "span_from", nullable = false)
    private LocalDate[] spanFrom;

    @Column(name = "span_end", nullable = false)
    private LocalDate[] spanEnd;

    @Column(name = "runs_on", nullable = false)
    private boolean runsOn;

    @Column(name = "ends_by_notice", nullable = false)
    private boolean endsByNotice;

    @Column(name = "last_end")
    private @Nullable LocalDate lastEnd;

    @Column(name = "maximum_end")
    private @Nullable LocalDate maximumEnd;

    @Column(name = "last_notices", nullable = false)
    private LocalDate[] lastNotices;

    @Column(name = "reviews", nullable = false)
    private LocalDate[] reviews;

    @Column(name = "extensions_used", nullable = false)
    private int extensionsUsed;

    @SuppressWarnings("NullAway.Init")
    protected KeptCourse() {}

    /** @param extensionsUsed how many options to extend it have been taken up */
    KeptCourse(Course course, int extensionsUsed) {
        this.extensionsUsed = extensionsUsed;
        spanFrom = course.ends().stream().map(Course.EndFrom::from).toArray(LocalDate[]::new);
        spanEnd = course.ends().stream().map(Course.EndFrom::end).toArray(LocalDate[]::new);
        runsOn = course.runsOn();
        endsByNotice = course.byNotice();
        lastEnd = course.finalEnd().orElse(null);
        maximumEnd = course.maximumEnd();
        lastNotices = array(course.lastNotices());
        reviews = array(course.reviews());
    }

    private static LocalDate[] array(List<LocalDate> days) {
        return days.toArray(LocalDate[]::new);
    }
}
