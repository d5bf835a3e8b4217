package concordat.domain.note;

import concordat.domain.paper.PaperId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Readers read their own notes. */
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
public class ReadingPrivateNotes {
    private final PrivateNotes notes;

    @Inject
    ReadingPrivateNotes(PrivateNotes notes) {
        this.notes = notes;
    }

    /** The actor's notes on a paper, the earliest first. */
    public List<PrivateNote> on(PaperId paper) {
        return notes.on(paper);
    }

    /** All the actor's notes, those on the same paper together. */
    public List<PrivateNotes.NoteLine> all() {
        return notes.all();
    }

    /** One of them; empty if the actor has none of that id, or not any more. */
    public Optional<PrivateNote> find(UUID id) {
        return notes.find(id);
    }
}
