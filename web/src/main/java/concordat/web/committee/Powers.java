package concordat.web.committee;

import concordat.domain.committee.Authority;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the reader could do to a committee, so that a page shows only what works. The right itself is the use case's. */
@RequestScoped
public class Powers {
    private final CurrentActor actor;

    @Inject
    Powers(CurrentActor actor) {
        this.actor = actor;
    }

    /** Whether they are its governance officer. */
    public boolean serve(CommitteeLine committee) {
        return Authority.isHeld(committee, actor.capacities(), Role.GOVERNANCE_OFFICER);
    }

    /** Whether they take its meetings through their course: as officer or as chair. */
    public boolean conduct(CommitteeLine committee) {
        return Authority.isHeld(committee, actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
    }

    /** Whether they are a member of it, its chair or its officer. */
    public boolean belong(CommitteeLine committee) {
        return Authority.isHeld(
                committee, actor.capacities(), Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.GOVERNANCE_OFFICER);
    }

    /** Whether they are the governance officer of a whole organisation, who can constitute committees. */
    public boolean serveAnOrganisation() {
        return actor.capacities().stream()
                .anyMatch(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER && capacity.committee() == null);
    }

    /** Whether they are a governance officer at all. */
    public boolean serveAnything() {
        return actor.capacities().stream().anyMatch(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER);
    }
}
