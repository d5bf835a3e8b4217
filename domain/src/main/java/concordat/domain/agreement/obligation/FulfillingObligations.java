package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Putting on record, for the party that owes it, that an obligation was met for one of its due dates. */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class FulfillingObligations {
    private final Obligations obligations;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    FulfillingObligations(
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

    /**
     * Puts on record that it was met.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param due for which of its due dates
     * @throws concordat.domain.shared.RuleBroken if it is no due date, or nothing is to be met for it
     */
    public void meet(String onceKey, ObligationId id, long seen, LocalDate due, Evidence evidence) {
        keys.once(onceKey, () -> {
            Obligation obligation = obligations.lock(id, seen);
            Agreement agreement = agreements.get(obligation.agreement());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
            Parties parties = Parties.on(today, agreement, texts, facts);
            new Office(obligation, agreement, parties, actor).actForOwing();
            journal.record(obligation.meet(
                    due,
                    evidence,
                    agreement.finalEnd().orElse(null),
                    new Signed(
                            parties.inPlaceOf(obligation.owedBy()),
                            actor.person(),
                            actor.actor().name(),
                            today),
                    agreement.which(),
                    clock));
            return id.value();
        });
    }
}
