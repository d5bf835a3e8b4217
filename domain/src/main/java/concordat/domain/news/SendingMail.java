package concordat.domain.news;

import concordat.domain.job.Pauses;
import concordat.domain.shared.Ids;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the job does that sends mail: it takes one, and says what became of it. Before it is sent it is on record that it will be. */
@UseCase
@AllowedTo(Role.JOB)
public class SendingMail {
    /** After how many refusals a mail is given up. */
    static final int ATTEMPTS = 6;

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration PAUSE_OF_SERVER = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Mails mails;
    private final Clock clock;

    @Inject
    SendingMail(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    public Optional<OutgoingMail> take() {
        Instant now = clock.instant();
        return mails.take(Ids.next(clock), now, now.plus(LEASE));
    }

    public void sent(OutgoingMail mail) {
        mails.end(mail, MailState.SENT, clock.instant(), "");
        mails.server(true, clock.instant(), "");
    }

    public void nothingToSay(OutgoingMail mail) {
        mails.end(mail, MailState.NOTHING_TO_SAY, clock.instant(), "");
    }

    /** The mail server was not there: that is not held against the mail. */
    public void serverAway(OutgoingMail mail, String message) {
        mails.retry(mail, clock.instant().plus(PAUSE_OF_SERVER), false, message);
        mails.server(false, clock.instant(), message);
    }

    /** This mail was not taken, or could not be written. */
    public void refused(OutgoingMail mail, String message, boolean forGood) {
        if (forGood || mail.attempt() >= ATTEMPTS) {
            mails.end(mail, MailState.GIVEN_UP, clock.instant(), message);
        } else {
            mails.retry(mail, clock.instant().plus(Pauses.after(mail.attempt())), true, message);
        }
    }

    /** Takes mails off that left ninety days ago or longer. */
    public int forgetOld() {
        return mails.forget(clock.instant().minus(KEPT));
    }
}
