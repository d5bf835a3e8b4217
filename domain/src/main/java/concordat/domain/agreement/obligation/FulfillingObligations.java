package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.document.DocumentId;
import concordat.domain.document.Documents;
import concordat.domain.document.Filing;
import concordat.domain.document.NewDocument;
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
import org.jspecify.annotations.Nullable;

/** Putting on record, for the party that owes it, that an obligation was met for one of its due dates. */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class FulfillingObligations {
    private final Obligations obligations;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final Documents documents;
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
            Documents documents,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.obligations = obligations;
        this.agreements = agreements;
        this.texts = texts;
        this.facts = facts;
        this.documents = documents;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same without a file. */
    public void meet(String onceKey, ObligationId id, long seen, LocalDate due, Evidence evidence) {
        meet(onceKey, id, seen, due, evidence, null);
    }

    /**
     * Puts on record that it was met.
     *
     * @param file by which that can be seen, to be kept with the agreement; null for none
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param due for which of its due dates
     * @throws concordat.domain.shared.RuleBroken if it is no due date, nothing is to be met for it, or the file cannot be
     *     kept
     */
    public void meet(
            String onceKey, ObligationId id, long seen, LocalDate due, Evidence evidence, @Nullable NewDocument file) {
        keys.once(onceKey, () -> {
            Obligation obligation = obligations.lock(id, seen);
            Agreement agreement = agreements.get(obligation.agreement());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
            Parties parties = Parties.on(today, agreement, texts, facts);
            new Office(obligation, agreement, parties, actor).actForOwing();
            journal.record(obligation.meet(
                    due,
                    file == null ? evidence : evidence.with(kept(agreement, file)),
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

    private DocumentId kept(Agreement agreement, NewDocument file) {
        return new Filing(documents, journal, clock)
                .once(agreement.which(), file, actor.actor().name());
    }
}
