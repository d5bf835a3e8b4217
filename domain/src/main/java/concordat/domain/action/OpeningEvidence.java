package concordat.domain.action;

import concordat.domain.paper.PaperContents;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Objects;
import java.util.UUID;

/** Files that show that an action is done are handed out to whoever sees the action. Who opens one of Part 2 is put on record (RC-8). */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR
})
public class OpeningEvidence {
    private final Actions actions;
    private final PaperContents contents;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    OpeningEvidence(Actions actions, PaperContents contents, Journal journal, CurrentActor actor) {
        this.actions = actions;
        this.contents = contents;
        this.journal = journal;
        this.actor = actor;
    }

    /**
     * A file that may be handed out.
     *
     * @param name by which it is saved
     */
    public record Opened(UUID content, String name, String mediaType, long bytes) {}

    /**
     * Opens a file, and puts that on record if its action is one of Part 2 and somebody else's.
     *
     * @throws concordat.domain.shared.NotFound if there is none, the actor may not see it, or it is in quarantine
     */
    public Opened open(EvidenceId id) {
        Action action = actions.get(actions.actionOf(id));
        EvidenceLine file = action.handOut(id);
        String name = Objects.requireNonNull(file.fileName());
        if (action.origin().part() == Part.PART_2 && !action.isOwnedBy(actor.person())) {
            journal.record(new ActionEvent.PrivateEvidenceOpened(
                    action.id(), action.partnership(), action.reference(), id, name));
        }
        return new Opened(
                id.value(), name, Objects.requireNonNull(file.format()).mediaType(), file.bytes());
    }

    /** Writes what was opened there, in pieces. @throws concordat.domain.shared.NotFound if the actor may not see it any more */
    public void copy(Opened opened, OutputStream to) {
        contents.copy(opened.content(), to);
    }
}
