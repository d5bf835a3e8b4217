package concordat.domain.news;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Administrators see whether mail leaves: how many wait, and whether the mail server is there. Never what is in them. */
@UseCase
@ReadsOnly
@AllowedTo(Role.ADMINISTRATOR)
public class ReadingMail {
    private final Mails mails;
    private final Clock clock;

    @Inject
    ReadingMail(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    public MailFigures figures() {
        return mails.figures(clock.instant());
    }
}
