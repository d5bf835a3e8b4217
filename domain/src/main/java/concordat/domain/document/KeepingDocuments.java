package concordat.domain.document;

import static concordat.domain.document.DocumentRule.FILE_IS_KEPT_ONCE;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Keeping files with an agreement, such as its scanned signed copy, by whoever keeps the agreement on record. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class KeepingDocuments {
    private final Documents documents;
    private final Agreements agreements;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingDocuments(
            Documents documents,
            Agreements agreements,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.agreements = agreements;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param onceKey the one-time key of the form; used again, it keeps nothing more
     * @throws concordat.domain.shared.RuleBroken if it is empty, too large, of another type, or kept already
     */
    public DocumentId keep(String onceKey, AgreementId id, NewDocument file) {
        return new DocumentId(keys.once(onceKey, () -> keep(id, file).value()));
    }

    private DocumentId keep(AgreementId id, NewDocument file) {
        Which which = actOver(id);
        Document document = Document.of(which, file, who(), clock);
        Filing filing = new Filing(documents, journal, clock);
        Optional<DocumentLine> same = filing.same(id, document);
        FILE_IS_KEPT_ONCE.require(same.isEmpty(), same.map(DocumentLine::name).orElse(""));
        return filing.add(document, file, which);
    }

    private String who() {
        return actor.actor() instanceof Actor.Person person ? person.name() : "Operator";
    }

    /** Puts on record that a file was kept by mistake; it is no longer handed out. */
    public void withdraw(DocumentId id, String reason) {
        Which which = actOver(documents.agreementOf(id));
        journal.record(documents.lock(id).withdraw(reason, which));
    }

    private Which actOver(AgreementId id) {
        Agreement agreement = agreements.get(id);
        Authority.actOver(agreement, actor, LocalDate.ofInstant(clock.instant(), Term.LONDON));
        return new Which(agreement.id(), agreement.partnership(), agreement.reference());
    }
}
