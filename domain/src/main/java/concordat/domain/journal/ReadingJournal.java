package concordat.domain.journal;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** An auditor reads the journal of the partnerships that they audit; everybody else reads their own acts. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingJournal {
    private final JournalRegister register;

    @Inject
    ReadingJournal(JournalRegister register) {
        this.register = register;
    }

    /** Entries, the newest first. */
    public Page<JournalLine> page(JournalFilter filter, Keyset keyset) {
        return register.page(filter, keyset);
    }

    /** What can be chosen in a filter's list of kinds. */
    public List<String> kinds() {
        return EventKinds.all();
    }

    /** One entry with what it says. @throws NotFound if there is none, or the actor may not see it */
    public JournalEntry entry(long position) {
        return register.find(position).orElseThrow(() -> new NotFound("entry of the journal"));
    }
}
