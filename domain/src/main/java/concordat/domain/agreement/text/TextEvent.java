package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to the text of an agreement before it stands. An entry names the clause and never repeats its words,
 * which a reader of the journal may not be allowed to see: the register's history keeps them.
 */
public sealed interface TextEvent extends Event {
    /** Which agreement of which partnership, and how people refer to it. */
    Which which();

    @Override
    default Subject subject() {
        return new Subject("Agreement", which().agreement().value(), which().reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    static Which which(Agreement agreement) {
        return new Which(agreement.id(), agreement.partnership(), agreement.reference());
    }

    /** Clauses were put into a draft; those from the library name the version of its wording. */
    record ClausesDrafted(Which which, List<ClauseId> clauses, List<WordingId> models) implements TextEvent {}

    /** A clause got other words. */
    record ClauseReworded(Which which, ClauseId clause) implements TextEvent {}

    /** A clause got another place. */
    record ClauseMoved(Which which, ClauseId clause, boolean up) implements TextEvent {}

    /** A clause was taken out of a draft. */
    record ClauseTakenOut(Which which, ClauseId clause) implements TextEvent {}

    /** Somebody began to enter the text from the signed copy. */
    record CopyBegun(Which which) implements TextEvent {}

    /** The text as entered is that of the signed copy. */
    record CopyConfirmed(Which which, int clauses) implements TextEvent {}
}
