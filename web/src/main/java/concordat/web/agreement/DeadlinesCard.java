package concordat.web.agreement;

import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.agreement.notice.ReadingNotices;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps of disputes, and answers to notices, whose time is nearly or already up, for officers of the parties. */
@Named
@RequestScoped
public class DeadlinesCard {
    private static final int SHOWN = 6;

    private final ReadingDisputes disputes;
    private final ReadingNotices notices;
    private @Nullable List<Row> rows;

    @Inject
    DeadlinesCard(ReadingDisputes disputes, ReadingNotices notices) {
        this.disputes = disputes;
        this.notices = notices;
    }

    /** The disputes by their deadlines, then the notices by theirs. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = Stream.concat(
                            disputes.due().stream()
                                    .map(due -> new Row(
                                            "/dispute?id=" + due.dispute().id().value(),
                                            due.dispute().subject(),
                                            due.dispute().reference() + ", dispute "
                                                    + due.dispute().number() + ", "
                                                    + due.dispute().step(),
                                            due.clock(),
                                            due.overdue())),
                            notices.due().stream()
                                    .map(due -> new Row(
                                            "/formal-notice?id="
                                                    + due.notice().id().value(),
                                            due.notice().title(),
                                            due.notice().reference() + ", notice "
                                                    + due.notice().number() + ": answer by "
                                                    + Words.date(
                                                            due.notice().due().day()),
                                            due.clock(),
                                            due.overdue())))
                    .limit(SHOWN)
                    .toList();
        }
        return rows;
    }

    /** A deadline with a link to what it is of. */
    public record Row(String address, String title, String note, String clock, boolean overdue) {}
}
