package concordat.web.minutes;

import concordat.domain.meeting.ClauseStyle.Clause;
import concordat.domain.minutes.CommentingOnMinutes;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesSheet.Line;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A member says what is not accurate in an unconfirmed minute. */
@Named
@RequestScoped
public class CommentOnMinutePage {
    private final CommentingOnMinutes commenting;
    private final Notices notices;
    private final Submission sent;
    private final MinutesSheet minutes;
    private final Line line;
    private String comment = "";

    @Inject
    CommentOnMinutePage(
            CommentingOnMinutes commenting, ReadingMinutes reading, Query query, Notices notices, Submission sent) {
        this.commenting = commenting;
        this.notices = notices;
        this.sent = sent;
        MinuteLineId id = new MinuteLineId(query.id("id"));
        minutes = reading.holding(id);
        line = minutes.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("minute"));
    }

    public String send() {
        commenting.comment(sent.key().toString(), line.id(), comment);
        notices.done("Your comment is with the minute. The secretary sees it before the minutes are approved.");
        return "/minutes?faces-redirect=true&id=" + getMinutes();
    }

    public String getMinutes() {
        return minutes.id().value().toString();
    }

    public String getTitle() {
        return line.reference() + " " + line.facts().number() + ". "
                + line.facts().title();
    }

    public String getCaption() {
        return minutes.committee().name() + ", " + MinutesRegisterPage.day(minutes.metAt());
    }

    public List<Clause> getClauses() {
        return minutes.conventions().clauses().clauses(line.reference(), line.text());
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
