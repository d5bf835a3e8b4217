package concordat.domain.minutes;

import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Minutes are handed out as documents to whoever may see them. Whoever has those of Part 2 is put on record (RC-8). */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class OpeningMinutes {
    private final MinuteBook book;
    private final Journal journal;

    @Inject
    OpeningMinutes(MinuteBook book, Journal journal) {
        this.book = book;
        this.journal = journal;
    }

    /**
     * Puts on record that the actor has them handed out, if they are of Part 2.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see them
     */
    public void open(MinutesId id) {
        Minutes minutes = book.get(id);
        if (minutes.part() == Part.PART_2) {
            journal.record(new MinutesEvent.PrivateMinutesOpened(id, minutes.partnership(), minutes.reference()));
        }
    }
}
