package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.SIGNATURE_IS_OF_A_PARTY;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An authorised signatory signs an agreement for their organisation, on their own sign-in (AG-3). Who, in what capacity,
 * when, and what, by its fingerprint, is kept with the signature.
 */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class SigningAgreements {
    private final Agreements agreements;
    private final Signatories signatories;
    private final Consequences consequences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SigningAgreements(
            Agreements agreements,
            Signatories signatories,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.signatories = signatories;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
        consequences = new Consequences(calendar, holidays, audiences, clock);
    }

    private static Set<OrganisationId> organisations(Agreement agreement) {
        return agreement.parties().stream().map(Party::organisation).collect(Collectors.toSet());
    }

    /**
     * Signs it.
     *
     * @param onceKey the one-time key of the form; used again, it signs nothing more
     * @param as by which authority of theirs
     * @throws NotAllowed if that is the authority of somebody else
     * @throws RuleBroken if it is not out for signature, or the authority does not cover it
     */
    public void sign(String onceKey, AgreementId id, long seen, SignatoryId as) {
        keys.once(onceKey, () -> {
            sign(id, seen, as);
            return id.value();
        });
    }

    private void sign(AgreementId id, long seen, SignatoryId as) {
        Agreement agreement = agreements.lock(id, seen);
        PersonId person = actor.person();
        SignatoryLine line = signatories.of(organisations(agreement)).stream()
                .filter(each -> each.id().equals(as) && person.equals(each.person()))
                .findFirst()
                .orElseThrow(
                        () -> new NotAllowed("Only an authorised signatory of a party signs, each for themselves."));
        actor.as(
                capacity -> line.organisation().equals(capacity.organisation()),
                "You would have to hold an appointment at that party to sign for it.");
        String party = agreement
                .party(line.organisation())
                .map(Party::nameAsSigned)
                .orElseThrow(() -> new RuleBroken(SIGNATURE_IS_OF_A_PARTY));
        CheckedSignature signature = new SignatureChecks(signatories, agreements)
                .own(
                        SignatureEntry.by(line.organisation(), line.id(), today(), SignatureMeans.HERE),
                        party,
                        agreement.signingMatter());
        journal.record(agreement.sign(signature, person, clock, today()));
        agreement.executedByNow().ifPresent(journal::record);
        consequences.keep(agreement, consequences.draw(agreement));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
