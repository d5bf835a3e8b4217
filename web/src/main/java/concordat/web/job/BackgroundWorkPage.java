package concordat.web.job;

import concordat.domain.job.JobId;
import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.job.LookingAfterJobs;
import concordat.domain.job.ReadingJobs;
import concordat.domain.news.MailFigures;
import concordat.domain.news.Postbox;
import concordat.domain.news.ReadingMail;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Administrators see what goes on behind the pages: whether mail leaves, and which jobs need somebody. */
@Named
@RequestScoped
public class BackgroundWorkPage {
    private final LookingAfterJobs looking;
    private final Notices notices;
    private final Submission sent;
    private final Postbox postbox;
    private final MailFigures mail;
    private final List<JobLine> lines;

    @Inject
    BackgroundWorkPage(
            LookingAfterJobs looking,
            ReadingJobs reading,
            ReadingMail readingMail,
            Postbox postbox,
            Notices notices,
            Submission sent) {
        this.looking = looking;
        this.postbox = postbox;
        this.notices = notices;
        this.sent = sent;
        mail = readingMail.figures();
        lines = reading.lines();
    }

    public String cancel() {
        looking.cancel(chosen());
        notices.done("The job is cancelled. If it was running, it stops soon.");
        return "/background-work?faces-redirect=true";
    }

    public String again() {
        looking.again(chosen());
        notices.done("The job is tried again.");
        return "/background-work?faces-redirect=true";
    }

    private JobId chosen() {
        return sent.values("job").stream()
                .findFirst()
                .map(id -> new JobId(UUID.fromString(id)))
                .orElseThrow(() -> new NotFound("job"));
    }

    public boolean isMailConfigured() {
        return postbox.isThere();
    }

    public boolean isMailAway() {
        return mail.away() != null;
    }

    public String getMailAway() {
        return mail.away() == null ? "" : Words.moment(mail.away());
    }

    public String getMailReached() {
        return mail.reached() == null ? "Never" : Words.moment(mail.reached());
    }

    public String getMailMessage() {
        return mail.message();
    }

    public String getWaiting() {
        return Words.count(mail.waiting(), "mail waits", "mails wait");
    }

    public String getRefused() {
        return Words.count(mail.refused(), "mail was refused", "mails were refused");
    }

    public List<Row> getRows() {
        return lines.stream().map(BackgroundWorkPage::row).toList();
    }

    private static Row row(JobLine line) {
        String progress = line.of() == 0 ? "" : line.reached() + " of " + line.of();
        return new Row(
                line.id().value().toString(),
                line.kind().replace('-', ' '),
                line.onBehalfOf().isEmpty() ? "Concordat" : line.onBehalfOf(),
                line.state().words(),
                tone(line.state()),
                Words.moment(line.due()),
                line.ended() == null ? "" : Words.moment(line.ended()),
                line.attempt() + " of " + line.attempts(),
                progress,
                line.message(),
                line.isCancellable(),
                line.state() == JobState.GIVEN_UP);
    }

    private static String tone(JobState state) {
        return switch (state) {
            case GIVEN_UP -> "bad";
            case DONE -> "good";
            case RUNNING -> "info";
            case WAITING, CANCELLED -> "neutral";
        };
    }

    /** One job. */
    public record Row(
            String id,
            String kind,
            String forWhom,
            String state,
            String tone,
            String due,
            String ended,
            String attempts,
            String progress,
            String message,
            boolean cancellable,
            boolean repeatable) {}
}
