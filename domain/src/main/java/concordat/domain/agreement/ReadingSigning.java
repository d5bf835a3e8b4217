package concordat.domain.agreement;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever sees an agreement could do towards its execution, so that a page offers what works. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingSigning {
    private final Agreements agreements;
    private final Signatories signatories;
    private final PartyFacts facts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingSigning(Agreements agreements, Signatories signatories, PartyFacts facts, CurrentActor actor, Clock clock) {
        this.agreements = agreements;
        this.signatories = signatories;
        this.facts = facts;
        this.actor = actor;
        this.clock = clock;
    }

    /** The parties for which the actor could put approval and signatures on record now. @throws NotFound if there is no such agreement, or it is not seen */
    public Set<OrganisationId> partiesOf(AgreementId id) {
        Agreement agreement = agreements.get(id);
        Set<OrganisationId> partners = facts.partnersOf(agreement.partnership());
        return agreement.parties().stream()
                .map(Party::organisation)
                .filter(party -> Authority.isHeldFor(party, agreement, actor, today(), partners))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * As whom the actor could sign it now: for each party whose signatory they are, and which has not signed yet with them.
     *
     * @throws concordat.domain.shared.NotFound if there is no such agreement, or the actor may not see it
     */
    public List<SignatoryLine> capacities(AgreementId id) {
        Agreement agreement = agreements.get(id);
        PersonId person = actor.person();
        return agreement.stage() != AgreementStage.OUT_FOR_SIGNATURE
                ? List.of()
                : signatories
                        .of(agreement.parties().stream()
                                .map(Party::organisation)
                                .toList())
                        .stream()
                        .filter(line -> person.equals(line.person())
                                && line.term().includes(today())
                                && isToSign(line, agreement))
                        .toList();
    }

    private static boolean isToSign(SignatoryLine line, Agreement agreement) {
        boolean chosen = agreement.signatories().stream()
                .filter(each -> each.organisation().equals(line.organisation()))
                .map(PartySignatory::signatory)
                .collect(Collectors.collectingAndThen(
                        Collectors.toSet(), all -> all.isEmpty() || all.contains(line.id())));
        boolean signed = agreement.signatures().stream()
                .anyMatch(signature -> agreement.counts(signature)
                        && signature.signatory().filter(line.id()::equals).isPresent());
        return chosen && !signed && !agreement.hasSigned(line.organisation());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
