package concordat.domain.note;

import concordat.domain.paper.PaperId;
import concordat.domain.paper.Papers;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Readers note on papers what is for themselves alone. Neither the notes nor that there are any are on record anywhere else. */
@UseCase
@AllowedTo({
    Role.PAPER_AUTHOR,
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class KeepingPrivateNotes {
    private static final int MOST = 500;

    private final PrivateNotes notes;
    private final Papers papers;
    private final Clock clock;

    @Inject
    KeepingPrivateNotes(PrivateNotes notes, Papers papers, Clock clock) {
        this.notes = notes;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Notes something on a paper that the actor may see.
     *
     * @param id the one-time key of the form; used again, it notes nothing more
     * @param version which version of the paper the actor had before them
     * @throws NotFound if the actor may not see the paper
     */
    public void add(UUID id, PaperId paper, int version, String page, String text) {
        papers.get(paper);
        int there = notes.on(paper).size();
        NoteRule.NOT_MORE_NOTES.require(there < MOST, there);
        notes.add(new PrivateNote(id, paper, version, page, text, now()));
    }

    /**
     * Changes a note.
     *
     * @param seen when it was written as the actor saw it
     * @throws NotFound if the actor has no such note
     * @throws concordat.domain.shared.RuleBroken if it was changed on another device meanwhile
     */
    public void change(UUID id, Instant seen, String page, String text) {
        PrivateNote note = notes.find(id).orElseThrow(() -> new NotFound("note"));
        NoteRule.NOTE_IS_AS_YOU_SAW_IT.require(
                notes.change(new PrivateNote(id, note.paper(), note.version(), page, text, now()), seen));
    }

    /** Deletes a note; nothing of it stays. A second time changes nothing. */
    public void delete(UUID id) {
        notes.delete(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
