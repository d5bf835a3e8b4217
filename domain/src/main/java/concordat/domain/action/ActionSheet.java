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

/**
 * An action as its page shows it.
 *
 * @param decision the decision from which it follows; none if it arose from the item alone
 * @param closingMeeting the reference of the meeting that agreed that it is complete
 * @param goesOnAs as what it goes on, if it was transferred
 * @param cameFrom as what it began, if it was transferred here
 */
public record ActionSheet(
        ActionId id,
        long version,
        String reference,
        PartnershipId partnership,
        CommitteeId committee,
        Origin origin,
        Optional<DecisionId> decision,
        String description,
        PersonOnRecord owner,
        LocalDate raisedOn,
        LocalDate originalDue,
        ActionFacts facts,
        List<Revision> revisions,
        List<Note> notes,
        List<EvidenceLine> evidence,
        Optional<LocalDate> closedOn,
        Optional<String> closedBecause,
        Optional<String> closingMeeting,
        Optional<Elsewhere> goesOnAs,
        Optional<Elsewhere> cameFrom) {
    public ActionSheet {
        revisions = List.copyOf(revisions);
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }

    static ActionSheet of(Action action) {
        return new ActionSheet(
                action.id(),
                action.version(),
                action.reference(),
                action.partnership(),
                action.committee(),
                action.origin(),
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
                        .map(note -> new Note(note.kind(), note.text(), note.author(), note.at()))
                        .toList(),
                action.shown(),
                action.closedOn(),
                action.closedBecause(),
                action.closingMeeting(),
                action.goesOnAs(),
                action.cameFrom());
    }

    /** A move of the due date. */
    public record Revision(LocalDate to, String reason, Instant at) {}

    /** A note on progress, or on what was done with the action. */
    public record Note(NoteKind kind, String text, String author, Instant at) {}
}
