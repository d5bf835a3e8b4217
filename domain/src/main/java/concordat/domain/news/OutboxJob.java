package concordat.domain.news;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import concordat.domain.people.StandingIn;
import concordat.domain.shared.Lines;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the mails that are due. Each is written when it leaves, as its reader, so that it says what they may see then and
 * nothing else. Without a mail server they wait.
 */
@Dependent
public class OutboxJob implements JobKind {
    /** The name of the kind. */
    public static final String NAME = "outbox";

    private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());
    private static final String UNWRITTEN = "This mail could not be written. The reason is in the server's log.";

    private final SendingMail sending;
    private final ReadingNews reading;
    private final StandingIn standingIn;
    private final Postbox postbox;
    private final CurrentActor current;

    @Inject
    OutboxJob(SendingMail sending, ReadingNews reading, StandingIn standingIn, Postbox postbox, CurrentActor current) {
        this.sending = sending;
        this.reading = reading;
        this.standingIn = standingIn;
        this.postbox = postbox;
        this.current = current;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Beside being asked for with each act: for what waited while the mail server was away. */
    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Every(Duration.ofMinutes(2)));
    }

    @Override
    public void run(Work work) {
        int sent = 0;
        boolean goesOn = postbox.isThere();
        while (goesOn) {
            work.reached(sent, 0);
            Optional<OutgoingMail> next = sending.take();
            goesOn = next.isPresent() && send(next.get());
            sent++;
        }
    }

    /** Sends one. @return whether the mail server takes another */
    private boolean send(OutgoingMail mail) {
        try {
            Optional<Letter> letter = write(mail);
            if (letter.isEmpty()) {
                sending.nothingToSay(mail);
            } else {
                postbox.send(letter.get());
                sending.sent(mail);
            }
            return true;
        } catch (MailServerAway away) {
            LOG.log(Level.WARNING, "The mail server was not reached; mail waits", away);
            sending.serverAway(mail, String.valueOf(away.getMessage()));
            return false;
        } catch (MailRefused refused) {
            LOG.log(
                    Level.WARNING,
                    refused,
                    () -> "The mail server did not take mail " + mail.id().value());
            sending.refused(mail, String.valueOf(refused.getMessage()), refused.isForGood());
            return true;
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, unexpected, () -> "Mail " + mail.id().value() + " could not be written");
            sending.refused(mail, UNWRITTEN, false);
            return true;
        }
    }

    private Optional<Letter> write(OutgoingMail mail) {
        Actor job = current.actor();
        if (mail.to().isEmpty()) {
            return Optional.empty();
        }
        Actor.Person reader = standingIn.of(mail.person());
        if (reader.capacities().isEmpty()) {
            return Optional.empty();
        }
        try {
            current.become(reader);
            List<NewsItem> items = reading.items(mail.news());
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Letter.of(mail, Lines.one(reader.name()), items, postbox.base()));
        } finally {
            current.become(job);
        }
    }
}
