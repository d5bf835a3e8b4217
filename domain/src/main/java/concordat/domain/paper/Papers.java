package concordat.domain.paper;

import concordat.domain.meeting.ItemState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import java.util.List;

/** The papers that the actor may see, each with the versions that they may see. */
public interface Papers {
    void add(Paper paper);

    /** That paper. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Paper get(PaperId id);

    /** That paper, locked. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Paper lock(PaperId id);

    /** Whose file it is. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    PaperId paperOf(PaperFileId file);

    /** The papers for an item, those asked for first first. */
    List<PaperId> of(AgendaItemId item);

    /** The papers for a meeting of which a version was accepted and that were not withdrawn, those asked for first first. */
    List<Paper> acceptedFor(MeetingId meeting);

    /** Where a paper that the actor may see belongs, whether or not they see the meeting. */
    Standing standing(PaperId paper);

    /** Whether, in the meeting of that item, one deputises for the other, who has an interest in it (MT-11): the whole truth. */
    boolean isDeputyOfConflicted(AgendaItemId item, PersonId author, PersonId sponsor);

    /** Where a paper belongs, and how far its item has come. */
    record Standing(PaperSheet.Place place, ItemState item) {}
}
