package concordat.domain.agreement.obligation;

import static concordat.domain.agreement.obligation.ObligationRule.ANSWER_IS_OF_WHOM_IT_IS_OWED;
import static concordat.domain.agreement.obligation.ObligationRule.NOBODY_WAIVES_WHAT_THEY_OWE;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Answering for a party to whom something is owed: accepting that it was met for a due date, returning what was put on
 * record, or waiving it. The party is named as it was when the obligation was put on record. Nobody accepts or returns what
 * they put on record themselves, and nobody who acts for the party that owes it waives it.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class AcceptingObligations {
    private final Obligations obligations;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AcceptingObligations(
            Obligations obligations,
            Agreements agreements,
            AgreementTexts texts,
            PartyFacts facts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.obligations = obligations;
        this.agreements = agreements;
        this.texts = texts;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Accepts that it was met. */
    public void accept(String onceKey, ObligationId id, long seen, LocalDate due, OrganisationId recipient) {
        answer(
                onceKey,
                id,
                seen,
                recipient,
                (obligation, at) -> obligation.accept(
                        recipient, due, at.by(), at.agreement().which(), clock));
    }

    /** Returns what was put on record, with a reason. */
    public void giveBack(
            String onceKey, ObligationId id, long seen, LocalDate due, OrganisationId recipient, String reason) {
        answer(
                onceKey,
                id,
                seen,
                recipient,
                (obligation, at) -> obligation.giveBack(
                        recipient, due, reason, at.by(), at.agreement().which(), clock));
    }

    /** Waives it for that due date, with a reason. */
    public void waive(
            String onceKey, ObligationId id, long seen, LocalDate due, OrganisationId recipient, String reason) {
        answer(onceKey, id, seen, recipient, (obligation, at) -> {
            NOBODY_WAIVES_WHAT_THEY_OWE.require(at.office().ofOwing().isEmpty());
            return obligation.waive(
                    recipient,
                    due,
                    reason,
                    at.agreement().finalEnd().orElse(null),
                    at.by(),
                    at.agreement().which(),
                    clock);
        });
    }

    /** By whom, in which office and on which agreement something is answered. */
    private record Answering(Agreement agreement, Office office, Signed by) {}

    private interface Act {
        ObligationEvent on(Obligation obligation, Answering at);
    }

    private void answer(String onceKey, ObligationId id, long seen, OrganisationId recipient, Act act) {
        keys.once(onceKey, () -> {
            Obligation obligation = obligations.lock(id, seen);
            Agreement agreement = agreements.get(obligation.agreement());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
            Parties parties = Parties.on(today, agreement, texts, facts);
            ANSWER_IS_OF_WHOM_IT_IS_OWED.require(obligation.owedTo().contains(recipient));
            Office office = new Office(obligation, agreement, parties, actor);
            office.actForRecipient(recipient);
            Signed by = new Signed(
                    parties.inPlaceOf(recipient), actor.person(), actor.actor().name(), today);
            journal.record(act.on(obligation, new Answering(agreement, office, by)));
            return id.value();
        });
    }
}
