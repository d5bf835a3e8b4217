package concordat.domain.highlight;

import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Highlight reports are handed out as documents to whoever may see them. Whoever has one of Part 2 is put on record (RC-8). */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class OpeningHighlightReports {
    private final HighlightBook book;
    private final Journal journal;

    @Inject
    OpeningHighlightReports(HighlightBook book, Journal journal) {
        this.book = book;
        this.journal = journal;
    }

    /**
     * Puts on record that the actor has it handed out, if it is of Part 2.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see it
     */
    public void open(HighlightReportId id) {
        HighlightReport report = book.get(id);
        if (report.part() == Part.PART_2) {
            journal.record(new HighlightEvent.PrivateHighlightOpened(id, report.partnership(), report.reference()));
        }
    }
}
