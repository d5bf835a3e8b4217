package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking at agreements: anybody with an appointment does, and sees those that they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingAgreements {
    private final Agreements agreements;
    private final AgreementRegister register;
    private final PartyFacts facts;
    private final BankHolidays holidays;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingAgreements(
            Agreements agreements,
            AgreementRegister register,
            PartyFacts facts,
            BankHolidays holidays,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.register = register;
        this.facts = facts;
        this.holidays = holidays;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register, with standings as of today. */
    public Page<AgreementRow> register(AgreementFilter filter, AgreementOrder order, Keyset keyset) {
        return register.page(filter, order, keyset, today());
    }

    /** How many there are of them today, up to {@value AgreementRegister#MOST_COUNTED} and one more, which stands for "more". */
    public int count(AgreementFilter filter) {
        return register.count(filter, today());
    }

    /** How many agreements stand how today; without those of which there is none. */
    public Map<AgreementStanding, Long> counts() {
        return register.counts(today());
    }

    /** One agreement with all that is on record of it. @throws NotFound if there is none, or the actor may not see it */
    public AgreementDetails agreement(AgreementId id) {
        Agreement agreement = agreements.get(id);
        Set<OrganisationId> parties =
                agreement.parties().stream().map(Party::organisation).collect(Collectors.toSet());
        return AgreementDetails.of(
                agreement,
                fingerprint(agreement),
                agreement.schedule(holidays.workingDays()).on(today()),
                facts.namesOf(parties, today()),
                agreement.governingCommittee().flatMap(register::nameOf),
                register.linksOf(id));
    }

    /** Of what it says now, by which it is told whether an approval is of that; blank where nothing is to be told. */
    private String fingerprint(Agreement agreement) {
        return agreement.approvals().isEmpty() || agreement.signedForm().isPresent()
                ? ""
                : agreement.whatIsSigned(agreements.clausesOf(agreement.id())).fingerprint();
    }

    /** What the actor could do to that agreement now. @throws NotFound if there is none, or the actor may not see it */
    public AgreementPowers powers(AgreementId id) {
        Agreement agreement = agreements.get(id);
        return Authority.over(agreement, actor, today()).isPresent() ? agreement.powers(today()) : AgreementPowers.NONE;
    }

    /** Whether the actor could put agreements on record at all: as governance officer, or as executive who sponsors them. */
    public boolean canRecord() {
        return actor.actor().holdsAny(Role.GOVERNANCE_OFFICER, Role.EXECUTIVE);
    }

    /** The agreement that people refer to in that way. @throws NotFound if there is none, or the actor may not see it */
    public AgreementId withReference(String reference) {
        return register.find(reference).orElseThrow(() -> new NotFound("agreement"));
    }

    /** The seal registers of all organisations, as far as the actor may see what was sealed: by organisation and number. */
    public List<SealLine> seals() {
        return register.seals();
    }

    /** The aims of the partnerships: the purposes of their announced or executed partnership agreements. */
    public List<Aim> aims() {
        return register.aims();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
