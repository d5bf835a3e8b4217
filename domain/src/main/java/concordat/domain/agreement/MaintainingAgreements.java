package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.PARENT_IS_NO_CIRCLE;
import static concordat.domain.agreement.AgreementRule.SIGNATURE_IS_OF_A_PARTY;
import static concordat.domain.agreement.AgreementRule.SUPERSESSION_IS_NO_CIRCLE;

import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.scheme.Signatories;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeping agreements on record: a governance officer of any party does it, or the executive who sponsors the agreement
 * for a party. Every change says which version it was made from; who was overtaken is told, and nothing is saved.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class MaintainingAgreements {
    private final Agreements agreements;
    private final PartyFacts facts;
    private final BankHolidays holidays;
    private final Consequences consequences;
    private final Signatories signatories;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    MaintainingAgreements(
            Agreements agreements,
            PartyFacts facts,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            Signatories signatories,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.facts = facts;
        this.holidays = holidays;
        consequences = new Consequences(calendar, holidays, audiences, clock);
        this.signatories = signatories;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** From whom sponsors and managers are chosen: who holds an appointment at each of these organisations now. */
    public Map<OrganisationId, List<PartyFacts.Appointed>> peopleAt(Set<OrganisationId> organisations) {
        return facts.peopleAt(organisations);
    }

    /**
     * Puts an agreement on record as proposed, as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the agreement that was made with it
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand (AG-1)
     */
    public AgreementId record(String onceKey, PartnershipId partnership, AgreementDraft draft) {
        return new AgreementId(
                keys.once(onceKey, () -> record(partnership, draft).value()));
    }

    /**
     * Puts an agreement on record as proposed, under a reference of its own.
     *
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand (AG-1)
     */
    public AgreementId record(PartnershipId partnership, AgreementDraft draft) {
        Agreement agreement = Agreement.proposed(
                partnership, agreements.nextReference(partnership, today().getYear()), draft, facts, clock, today());
        actFor(agreement);
        Schedule schedule = consequences.draw(agreement);
        agreements.add(agreement);
        consequences.keep(agreement, schedule);
        journal.record(agreement.recorded());
        return agreement.id();
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, AgreementId id, Consumer<MaintainingAgreements> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Replaces what an agreement says, until it is executed (AG-7). */
    public void amend(AgreementId id, long seen, AgreementDraft draft) {
        change(id, seen, agreement -> agreement.amend(draft, facts, clock, today()));
    }

    /** Moves it on or back along the road to signature, or among the stages of an executed one (AG-2). */
    public void moveTo(AgreementId id, long seen, AgreementStage stage) {
        change(id, seen, agreement -> agreement.moveTo(stage, whatIsSigned(agreement)));
    }

    /** Puts on record that it was announced; its signing and dates stay not recorded (AG-3). */
    public void announce(AgreementId id, long seen, LocalDate on) {
        change(id, seen, agreement -> agreement.announce(on, today()));
    }

    /**
     * Puts the signatures of all parties on record, as the signed copy shows them (AG-3).
     *
     * @throws concordat.domain.shared.RuleBroken if one is missing, or of somebody without authority on that day
     */
    public void execute(AgreementId id, long seen, List<SignatureEntry> entries) {
        change(id, seen, agreement -> {
            SignatureChecks checks = new SignatureChecks(signatories, agreements);
            return agreement.execute(
                    entries.stream()
                            .map(entry -> checked(entry, agreement, checks))
                            .toList(),
                    clock,
                    today());
        });
    }

    /** Fills in dates of an executed agreement that were not on record. */
    public void completeDates(AgreementId id, long seen, @Nullable LocalDate effective, @Nullable LocalDate end) {
        change(id, seen, agreement -> agreement.complete(effective, end));
    }

    /**
     * Enters what a signed agreement says of its term, renewal and notice, of which only dates were on record.
     *
     * @param source the document that says so, and why it is entered now
     */
    public void recordTerm(AgreementId id, long seen, TermClause clause, @Nullable NoticePeriod notice, String source) {
        change(id, seen, agreement -> agreement.recordTerm(clause, notice, source));
    }

    /** Sets when it is next to be reviewed; null takes the date off. */
    public void scheduleReview(AgreementId id, long seen, @Nullable LocalDate on) {
        change(id, seen, agreement -> agreement.scheduleReview(on));
    }

    /**
     * Puts on record that the next option to extend it was taken up (AG-5).
     *
     * @param on the day from which on it is extended for certain
     */
    public void extend(AgreementId id, long seen, LocalDate on) {
        change(id, seen, agreement -> agreement.extend(on, clock, today()));
    }

    /**
     * Puts on record that a party gave notice (AG-6).
     *
     * @param end the first day on which it no longer applies by this notice; null for the earliest that the notice can bring
     *     about
     */
    public void giveNotice(
            AgreementId id,
            long seen,
            OrganisationId party,
            LocalDate given,
            NoticeKind kind,
            @Nullable LocalDate end) {
        change(
                id,
                seen,
                agreement -> agreement.giveNotice(party, given, kind, end, holidays.workingDays(), clock, today()));
    }

    /** Withdraws a notice that was put on record by mistake: the dates return to what they are without it. */
    public void withdrawNotice(AgreementId id, long seen, UUID notice, String reason) {
        change(id, seen, agreement -> agreement.withdrawNotice(notice, reason, today()));
    }

    /** Withdraws that an option was taken up, which was put on record by mistake. */
    public void withdrawExtension(AgreementId id, long seen, UUID extension, String reason) {
        change(id, seen, agreement -> agreement.withdrawExtension(extension, reason, today()));
    }

    /** Names who answers for it at a party from now on. */
    public void entrust(
            AgreementId id,
            long seen,
            OrganisationId party,
            @Nullable Responsible sponsor,
            @Nullable Responsible manager) {
        change(id, seen, agreement -> agreement.entrust(party, sponsor, manager, facts));
    }

    /** Makes it confidential to its sponsors, managers and officers, or ends that. */
    public void keepConfidential(AgreementId id, long seen, boolean confidential) {
        change(id, seen, agreement -> agreement.keepConfidential(confidential));
    }

    /** Links it to another agreement that the actor may see. @throws RuleBroken if parents would make a circle */
    public void link(AgreementId id, long seen, AgreementId other, LinkKind kind) {
        change(id, seen, agreement -> {
            PARENT_IS_NO_CIRCLE.require(!kind.isToParent() || !agreements.isUnder(other, id));
            return agreement.link(agreements.get(other), kind, clock);
        });
    }

    /** Ends a link, with a reason; that it stood stays on record. */
    public void endLink(AgreementId id, long seen, AgreementId other, LinkKind kind, String reason) {
        change(id, seen, agreement -> agreement.endLink(other, kind, reason, today()));
    }

    /** Ends it before its time, from a day that may lie ahead. */
    public void terminate(AgreementId id, long seen, LocalDate from, String reason) {
        change(id, seen, agreement -> agreement.terminate(from, reason));
    }

    /** Lets another agreement take its place, from that one's effective date on. */
    public void supersede(AgreementId id, long seen, AgreementId successor) {
        change(id, seen, agreement -> {
            Agreement other = agreements.get(successor);
            SUPERSESSION_IS_NO_CIRCLE.require(!agreements.givesWayTo(successor, id), other.title());
            return agreement.supersede(other, clock);
        });
    }

    /** Puts it away: a draft that came to nothing, or what has ended. */
    public void archive(AgreementId id, long seen) {
        change(id, seen, agreement -> agreement.archive(today()));
    }

    private static CheckedSignature checked(SignatureEntry entry, Agreement agreement, SignatureChecks checks) {
        String party = agreement
                .party(entry.organisation())
                .map(Party::nameAsSigned)
                .orElseThrow(() -> new RuleBroken(SIGNATURE_IS_OF_A_PARTY));
        return checks.ofAnother(entry, party, agreement.signingMatter());
    }

    private WhatIsSigned whatIsSigned(Agreement agreement) {
        return agreement.whatIsSigned(agreements.clausesOf(agreement.id()));
    }

    private void change(AgreementId id, long seen, Function<Agreement, AgreementEvent> act) {
        Agreement agreement = agreements.lock(id, seen);
        actFor(agreement);
        AgreementEvent event = act.apply(agreement);
        // Whoever changes it answers for it afterwards, too: nobody can put it out of their own reach.
        actFor(agreement);
        consequences.keep(agreement, consequences.draw(agreement));
        journal.record(event);
    }

    private void actFor(Agreement agreement) {
        Authority.actOver(agreement, actor, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
