package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An action as its page shows it. */
public record ActionSheet(
        ActionId id,
        long version,
        String reference,
        PartnershipId partnership,
        CommitteeId committee,
        DecisionId decision,
        String description,
        PersonOnRecord owner,
        LocalDate raisedOn,
        LocalDate originalDue,
        ActionFacts facts,
        List<Revision> revisions,
        List<Note> notes,
        Optional<LocalDate> closedOn,
        Optional<String> closedBecause) {
    public ActionSheet {
        revisions = List.copyOf(revisions);
        notes = List.copyOf(notes);
    }

    static ActionSheet of(Action action) {
        return new ActionSheet(
                action.id(),
                action.version(),
                action.reference(),
                action.partnership(),
                action.committee(),
                action.decision(),
                action.description(),
                action.owner(),
                action.raisedOn(),
                action.originalDue(),
                action.facts(),
                action.revisions().stream()
                        .map(revision -> new Revision(revision.to(), revision.reason(), revision.at()))
                        .toList(),
                action.notes().stream()
                        .map(note -> new Note(note.text(), note.author(), note.at()))
                        .toList(),
                action.closedOn(),
                action.closedBecause());
    }

    /** A move of the due date. */
    public record Revision(LocalDate to, String reason, Instant at) {}

    /** A progress note. */
    public record Note(String text, String author, Instant at) {}
}
