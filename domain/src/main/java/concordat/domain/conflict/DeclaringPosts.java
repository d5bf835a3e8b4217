package concordat.domain.conflict;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.SeatHolders;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A member puts a post in another partner on record for a committee, or its officer does for them (COI-12). */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER})
public class DeclaringPosts {
    private final StandingDeclarations declarations;
    private final Committees committees;
    private final Declaring declaring;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    DeclaringPosts(
            StandingDeclarations declarations,
            Committees committees,
            SeatHolders holders,
            PartyFacts organisations,
            Schemes partners,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.declarations = declarations;
        this.committees = committees;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        declaring = new Declaring(declarations, holders, organisations, partners, audiences, journal, clock);
    }

    /**
     * Puts a post in another partner on record, for all items of that committee.
     *
     * @param onceKey the one-time key of the form; used again, it returns the declaration that was made with it
     * @param person the member whose post it is
     * @param from since when they hold it
     * @throws concordat.domain.shared.RuleBroken if they hold no seat, it is no other partner, or it is on record already
     * @throws concordat.domain.shared.NotAllowed if the actor is neither that member nor the committee's officer
     */
    public StandingDeclarationId declare(
            String onceKey, CommitteeId committee, PersonId person, Post post, LocalDate from) {
        return new StandingDeclarationId(keys.once(onceKey, () -> {
            Committee of = committees.get(committee);
            actFor(of, person);
            return declaring.declare(of, person, post, from).line().id().value();
        }));
    }

    /**
     * Ends a standing declaration; what was decided while it held stays as it is.
     *
     * @throws concordat.domain.shared.RuleBroken if it has been ended
     * @throws IllegalArgumentException if it would not have held for a day
     */
    public void end(StandingDeclarationId id, LocalDate firstDayWithout) {
        StandingDeclaration declaration = declarations.lock(id);
        StandingLine line = declaration.line();
        actFor(committees.get(line.committee()), line.person().person());
        journal.record(declaration.end(firstDayWithout));
    }

    private void actFor(Committee committee, PersonId person) {
        if (actor.person().equals(person)) {
            Authority.over(
                    committee, actor, Role.VOTING_MEMBER, Role.COMMITTEE_CHAIR, Role.ATTENDEE, Role.GOVERNANCE_OFFICER);
        } else {
            Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        }
    }
}
