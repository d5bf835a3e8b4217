package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.shared.AgreementId;
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
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Putting on record what the parties to an agreement owe each other, by whoever keeps the agreement on record. Every change
 * says which version of the obligation it was made from.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class KeepingObligations {
    private final Obligations obligations;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingObligations(
            Obligations obligations,
            AgreementTexts texts,
            PartyFacts facts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.obligations = obligations;
        this.texts = texts;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, ObligationId id, Consumer<KeepingObligations> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Puts an obligation on record.
     *
     * @param onceKey the one-time key of the form; used again, it returns the obligation that was made with it
     * @throws concordat.domain.shared.RuleBroken if the agreement obliges nobody yet, or the draft cannot stand
     */
    public ObligationId record(String onceKey, AgreementId id, ObligationDraft draft) {
        return new ObligationId(keys.once(onceKey, () -> record(id, draft).id().value()));
    }

    private Obligation record(AgreementId id, ObligationDraft draft) {
        Agreement agreement = hold(id);
        Obligation obligation = Obligation.recorded(around(agreement), obligations.count(id) + 1, draft, clock);
        obligations.add(obligation);
        journal.record(obligation.recorded(agreement.which()));
        return obligation;
    }

    /**
     * Replaces what it says; once something was put on record about a due date, only who answers for it.
     *
     * @throws concordat.domain.shared.RuleBroken if it is closed, or the draft cannot stand
     */
    public void amend(ObligationId id, long seen, ObligationDraft draft) {
        change(
                id,
                seen,
                (agreement, obligation) -> obligation.amend(around(agreement), draft, agreement.which(), clock));
    }

    /** Ends it from today on, with a reason; it stays on record. */
    public void close(ObligationId id, long seen, String reason) {
        change(id, seen, (agreement, obligation) -> obligation.close(reason, today(), agreement.which()));
    }

    private void change(ObligationId id, long seen, BiFunction<Agreement, Obligation, ObligationEvent> act) {
        Agreement agreement = hold(obligations.agreementOf(id));
        journal.record(act.apply(agreement, obligations.lock(id, seen)));
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = texts.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private Surroundings around(Agreement agreement) {
        return new Surroundings(
                agreement,
                Parties.on(today(), agreement, texts, facts),
                texts.inForce(agreement.id(), today()).stream()
                        .filter(clause -> !clause.removed())
                        .map(PlacedClause::id)
                        .collect(Collectors.toSet()),
                facts);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
