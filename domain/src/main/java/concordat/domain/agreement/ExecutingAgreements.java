package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.SIGNATORY_IS_CHOSEN_FROM_THE_PARTY;
import static concordat.domain.agreement.AgreementRule.SIGNATURE_IS_OF_A_PARTY;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Taking an agreement through approval and signature, party by party (AG-2, AG-3): for each party its own governance
 * officer or sponsor does it. Whoever is no partner has nobody here; for them, whoever keeps the agreement.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class ExecutingAgreements {
    private final Agreements agreements;
    private final Signatories signatories;
    private final PartyFacts facts;
    private final SettingValues settings;
    private final Consequences consequences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ExecutingAgreements(
            Agreements agreements,
            Signatories signatories,
            PartyFacts facts,
            SettingValues settings,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.signatories = signatories;
        this.facts = facts;
        this.settings = settings;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
        consequences = new Consequences(calendar, holidays, audiences, clock);
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, AgreementId id, Consumer<ExecutingAgreements> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Puts on record that a party approved the draft as it reads now (AG-2).
     *
     * @throws concordat.domain.shared.RuleBroken if a review that the partnership asks for is missing; it says which
     */
    public void approve(AgreementId id, long seen, ApprovalEntry approval) {
        Agreement agreement = lock(id, seen, approval.organisation());
        WhatIsSigned now = agreement.whatIsSigned(agreements.clausesOf(id));
        journal.record(agreement.approve(approval, now, required(agreement), clock, today()));
        keep(agreement);
    }

    private Set<ReviewKind> required(Agreement agreement) {
        return ReviewKind.requiredBy(
                new SettingsOnDay(today(), settings.changes()).of(agreement.partnership()),
                agreements.sharesPersonalData(agreement.id()));
    }

    /** Chooses who is to sign it for a party; they then see the draft (AG-3). */
    public void choose(AgreementId id, long seen, OrganisationId party, List<SignatoryId> chosen) {
        Agreement agreement = lock(id, seen, party);
        List<SignatoryLine> lines = signatories.of(List.of(party)).stream()
                .filter(line -> chosen.contains(line.id()) && line.term().includes(today()))
                .toList();
        SIGNATORY_IS_CHOSEN_FROM_THE_PARTY.require(
                lines.size() == Set.copyOf(chosen).size(), nameOf(party, agreement));
        journal.record(agreement.choose(party, lines, clock));
        keep(agreement);
    }

    /**
     * Puts one signature on record that was given elsewhere: on paper, under seal, or by another service. With the last of
     * them the agreement is executed.
     *
     * @throws concordat.domain.shared.RuleBroken if they had no authority on that day, or it is not out for signature
     */
    public void recordSignature(AgreementId id, long seen, SignatureEntry entry) {
        Agreement agreement = lock(id, seen, entry.organisation());
        CheckedSignature signature = new SignatureChecks(signatories, agreements)
                .ofAnother(entry, nameOf(entry.organisation(), agreement), agreement.signingMatter());
        journal.record(agreement.sign(signature, null, clock, today()));
        agreement.executedByNow().ifPresent(journal::record);
        keep(agreement);
    }

    private Agreement lock(AgreementId id, long seen, OrganisationId party) {
        Agreement agreement = agreements.lock(id, seen);
        Authority.actFor(party, agreement, actor, today(), facts.partnersOf(agreement.partnership()));
        return agreement;
    }

    private static String nameOf(OrganisationId party, Agreement agreement) {
        return agreement
                .party(party)
                .map(Party::nameAsSigned)
                .orElseThrow(() -> new RuleBroken(SIGNATURE_IS_OF_A_PARTY));
    }

    private void keep(Agreement agreement) {
        consequences.keep(agreement, consequences.draw(agreement));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
