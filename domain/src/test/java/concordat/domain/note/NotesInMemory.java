package concordat.domain.note;

import concordat.domain.paper.PaperId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.CurrentActor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Private notes in memory: each person finds their own. */
public final class NotesInMemory implements PrivateNotes {
    private final Map<UUID, Kept> notes = new LinkedHashMap<>();
    private final CurrentActor actor;

    public NotesInMemory(CurrentActor actor) {
        this.actor = actor;
    }

    private record Kept(PersonId person, PrivateNote note) {}

    private List<PrivateNote> own() {
        return notes.values().stream()
                .filter(kept -> kept.person().equals(actor.person()))
                .map(Kept::note)
                .toList();
    }

    @Override
    public List<PrivateNote> on(PaperId paper) {
        return own().stream().filter(note -> note.paper().equals(paper)).toList();
    }

    @Override
    public List<NoteLine> all() {
        return own().stream().map(note -> new NoteLine(note, Optional.empty())).toList();
    }

    @Override
    public Optional<PrivateNote> find(UUID id) {
        return own().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public void add(PrivateNote note) {
        notes.putIfAbsent(note.id(), new Kept(actor.person(), note));
    }

    @Override
    public boolean change(PrivateNote note, Instant seen) {
        boolean asSeen = find(note.id()).filter(kept -> kept.at().equals(seen)).isPresent();
        if (asSeen) {
            notes.put(note.id(), new Kept(actor.person(), note));
        }
        return asSeen;
    }

    @Override
    public void delete(UUID id) {
        if (find(id).isPresent()) {
            notes.remove(id);
        }
    }
}
