package concordat.domain.paper;

import concordat.domain.committee.Committees;
import concordat.domain.meeting.Timetables;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Papers, for whoever may see them: accepted ones for everybody whom the item admits, the others for their author, their sponsor, the
 * secretary and the chair.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.PAPER_AUTHOR,
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class ReadingPapers {
    private final Papers papers;
    private final PaperRegister register;
    private final Committees committees;
    private final Timetables timetables;

    @Inject
    ReadingPapers(Papers papers, PaperRegister register, Committees committees, Timetables timetables) {
        this.papers = papers;
        this.register = register;
        this.committees = committees;
        this.timetables = timetables;
    }

    /** One page of the papers that the actor may see. */
    public Page<PaperRow> page(PaperFilter filter, Keyset keyset) {
        return register.page(filter, keyset);
    }

    /** One paper. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public PaperSheet get(PaperId id) {
        return sheet(id);
    }

    /** The paper that holds a file. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public PaperSheet holding(PaperFileId file) {
        return sheet(papers.paperOf(file));
    }

    /** The papers for an item that the actor may see, those asked for first first. */
    public List<PaperSheet> of(AgendaItemId item) {
        return papers.of(item).stream().map(this::sheet).toList();
    }

    private PaperSheet sheet(PaperId id) {
        Paper paper = papers.get(id);
        PaperSheet.Place place = papers.standing(id).place();
        return paper.sheet(
                place,
                timetables
                        .orOnTheDay(committees.get(paper.committee()), place.startsAt())
                        .papersBy());
    }
}
