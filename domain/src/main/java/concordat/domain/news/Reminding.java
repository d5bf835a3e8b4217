package concordat.domain.news;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Leaves word of what is due, for whom it concerns. */
@UseCase
@AllowedTo(Role.JOB)
public class Reminding {
    private final Instance<Reminders> reminders;
    private final Mails mails;
    private final Clock clock;

    @Inject
    Reminding(@Any Instance<Reminders> reminders, Mails mails, Clock clock) {
        this.reminders = reminders;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return of how many things */
    public int remind() {
        List<Announcement> due = reminders.stream()
                .flatMap(each -> each.due(clock.instant()).stream())
                .toList();
        if (!due.isEmpty()) {
            mails.tell(due);
        }
        return due.size();
    }
}
