package concordat.domain.honorary;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeping honorary contracts and letters of access on record, by a governance officer of the host (AG-13). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingHonoraryArrangements {
    private final HonoraryArrangements arrangements;
    private final PartnerRegister partners;
    private final PartyFacts facts;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingHonoraryArrangements(
            HonoraryArrangements arrangements,
            PartnerRegister partners,
            PartyFacts facts,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.arrangements = arrangements;
        this.partners = partners;
        this.facts = facts;
        this.audiences = audiences;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** From whom is chosen who looks after an arrangement at each of those hosts. */
    public Map<OrganisationId, List<PartyFacts.Appointed>> peopleAt(Set<OrganisationId> hosts) {
        return facts.peopleAt(hosts);
    }

    /**
     * Puts one on record under a reference of its own.
     *
     * @param onceKey the one-time key of the form; used again, it returns the one that was made with it
     * @throws concordat.domain.shared.RuleBroken if it cannot stand
     */
    public HonoraryArrangementId record(String onceKey, PartnershipId partnership, HonoraryDraft draft) {
        return new HonoraryArrangementId(keys.once(onceKey, () -> {
            actFor(draft.host());
            HonoraryArrangement arrangement = HonoraryArrangement.recorded(
                    partnership,
                    arrangements.nextReference(partnership, today().getYear()),
                    draft,
                    employers(partnership, draft),
                    clock,
                    today());
            arrangement.showTo(audiences);
            arrangements.add(arrangement);
            journal.record(arrangement.recorded());
            return arrangement.id().value();
        }));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, HonoraryArrangementId id, Consumer<KeepingHonoraryArrangements> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Corrects what is on record of one, its checks among it. */
    public void amend(HonoraryArrangementId id, long seen, HonoraryDraft draft) {
        change(id, seen, arrangement -> {
            actFor(draft.host());
            HonoraryEvent event = arrangement.amend(draft, employers(arrangement.partnership(), draft), today());
            arrangement.showTo(audiences);
            return event;
        });
    }

    /** Lets it hold longer, until a later last day. */
    public void renew(HonoraryArrangementId id, long seen, LocalDate until) {
        change(id, seen, arrangement -> arrangement.renew(until, clock, today()));
    }

    /** Ends it early, with a reason; that day is the last on which it holds. */
    public void endEarly(HonoraryArrangementId id, long seen, LocalDate on, String reason) {
        change(id, seen, arrangement -> arrangement.endEarly(on, reason));
    }

    private void change(HonoraryArrangementId id, long seen, Function<HonoraryArrangement, HonoraryEvent> act) {
        HonoraryArrangement arrangement = arrangements.lock(id, seen);
        actFor(arrangement.details().host());
        journal.record(act.apply(arrangement));
    }

    private Employers employers(PartnershipId partnership, HonoraryDraft draft) {
        Map<OrganisationId, OrganisationSheet> known = partners.organisations(today()).stream()
                .collect(Collectors.toMap(OrganisationSheet::id, Function.identity()));
        OrganisationId employer = draft.employer();
        Optional<OrganisationSheet> host = Optional.ofNullable(known.get(draft.host()));
        Optional<OrganisationKind> hostKind = host.map(OrganisationSheet::kind);
        return new Employers(
                employer == null || known.containsKey(employer),
                employer == null
                        ? draft.otherIsNhs()
                        : Optional.ofNullable(known.get(employer))
                                .filter(each -> each.kind().isNhs())
                                .isPresent(),
                host.map(OrganisationSheet::name).orElse(""),
                hostKind.filter(OrganisationKind::isNhs).isPresent(),
                hostKind.filter(kind -> kind == OrganisationKind.UNIVERSITY).isPresent(),
                facts.partnersOf(partnership),
                facts.peopleAt(draft.host()).stream()
                        .map(PartyFacts.Appointed::person)
                        .collect(Collectors.toSet()));
    }

    private void actFor(OrganisationId host) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(
                    capacity -> capacity.role() == Role.GOVERNANCE_OFFICER && host.equals(capacity.organisation()),
                    "Only a governance officer of the host keeps this on record.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
