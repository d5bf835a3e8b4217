package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.Parties;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.Optional;
import java.util.Set;

/**
 * In which capacity somebody speaks for one side of an obligation, and not for the other: as governance officer of a party,
 * as the executive who sponsors the agreement there, or, for the party that owes it, as whoever answers for it there.
 */
final class Office {
    private static final Set<Role> READ_ONLY = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private final Obligation obligation;
    private final Agreement agreement;
    private final Parties parties;
    private final CurrentActor actor;

    Office(Obligation obligation, Agreement agreement, Parties parties, CurrentActor actor) {
        this.obligation = obligation;
        this.agreement = agreement;
        this.parties = parties;
        this.actor = actor;
    }

    /** For the party that owes it. */
    Optional<Capacity> ofOwing() {
        OrganisationId owing = parties.inPlaceOf(obligation.owedBy());
        return Authority.on(agreement, owing, actor).or(() -> actor.capacities().stream()
                .filter(capacity -> owing.equals(capacity.organisation()) && !READ_ONLY.contains(capacity.role()))
                .filter(capacity -> isResponsible())
                .findFirst());
    }

    private boolean isResponsible() {
        return obligation
                .responsible()
                .map(Responsible::person)
                .filter(person -> person.equals(actor.person()))
                .isPresent();
    }

    /** For a party to whom it is owed. */
    Optional<Capacity> ofRecipient(OrganisationId recipient) {
        return Authority.on(agreement, parties.inPlaceOf(recipient), actor);
    }

    /** Acts for the party that owes it. @throws concordat.domain.shared.NotAllowed if the actor has no such capacity */
    void actForOwing() {
        Capacity held = ofOwing().orElse(null);
        actor.as(
                capacity -> capacity.equals(held),
                "You would have to be a governance officer of the party that owes it, the executive who sponsors the"
                        + " agreement there, or whoever answers for it, to do this.");
    }

    /** Acts for a party to whom it is owed. @throws concordat.domain.shared.NotAllowed if the actor has no such capacity */
    void actForRecipient(OrganisationId recipient) {
        Capacity held = ofRecipient(recipient).orElse(null);
        actor.as(
                capacity -> capacity.equals(held),
                "You would have to be a governance officer of the party to whom it is owed, or the executive who sponsors"
                        + " the agreement there, to do this.");
    }
}
