package concordat.domain.committee;

import static concordat.domain.committee.CommitteeRule.CODE_IS_FREE;

import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
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

/** A governance officer sets up committees as the parent bodies have decided: parties, seats, terms of reference. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class ConstitutingCommittees {
    private final Committees committees;
    private final PartyFacts organisations;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ConstitutingCommittees(
            Committees committees,
            PartyFacts organisations,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.committees = committees;
        this.organisations = organisations;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Constitutes a committee of these parties.
     *
     * @throws concordat.domain.shared.RuleBroken if its code is taken, or its parties do not fit its form (LF-1, LF-5)
     * @throws concordat.domain.shared.NotAllowed if the officer serves none of its parties
     */
    public CommitteeId constitute(
            PartnershipId partnership,
            String name,
            String code,
            LegalForm form,
            boolean meetsInPublic,
            List<PartyOfCommittee> parties) {
        actAsOfficerOfOne(parties);
        NewCommittee proposed = new NewCommittee(
                partnership,
                name,
                code,
                form,
                meetsInPublic,
                parties.stream()
                        .map(party -> new NewParty(
                                organisations.of(party.organisation()),
                                party.parentBody(),
                                party.delegates(),
                                party.needsConfirmation()))
                        .toList());
        CODE_IS_FREE.require(!committees.isTaken(proposed.code()), proposed.code());
        Committee committee =
                Committee.constitute(proposed, audiences.of(new AudienceKey.Partners(partnership)), clock);
        committees.add(committee);
        journal.record(committee.constituted());
        return committee.id();
    }

    /** Gives a committee a seat. @throws concordat.domain.shared.RuleBroken if it would be a second chair (MB-8) */
    public SeatId establish(CommitteeId id, NewSeat proposed) {
        Committee committee = asOfficer(id);
        CommitteeEvent.SeatEstablished established = committee.establish(proposed, clock);
        journal.record(established);
        return established.seat();
    }

    /** Ends a seat. @throws concordat.domain.shared.RuleBroken if the quorum could not be met without it (QU-2) */
    public void abolish(CommitteeId id, SeatId seat, LocalDate firstDayWithout) {
        journal.record(asOfficer(id).abolish(seat, firstDayWithout));
    }

    /**
     * Puts terms of reference into force, as approved by each parent body.
     *
     * @throws concordat.domain.shared.RuleBroken if they contradict themselves, the seats or another version, or lack an
     *     approval (LF-8)
     */
    public int adopt(CommitteeId id, Term term, Provisions provisions, List<Approval> approvals) {
        CommitteeEvent.TermsAdopted adopted = asOfficer(id).adopt(term, provisions, approvals, clock);
        journal.record(adopted);
        return adopted.number();
    }

    private void actAsOfficerOfOne(List<PartyOfCommittee> parties) {
        if (actor.actor() instanceof Actor.Operator) {
            return;
        }
        actor.as(
                capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                        && capacity.committee() == null
                        && parties.stream()
                                .anyMatch(party -> party.organisation().equals(capacity.organisation())),
                "Only a governance officer of one of its parties can constitute a committee.");
    }

    private Committee asOfficer(CommitteeId id) {
        Committee committee = committees.get(id);
        if (!(actor.actor() instanceof Actor.Operator)) {
            Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        }
        return committee;
    }

    /** A party as an officer names it; its parts are those of {@link NewParty}. */
    public record PartyOfCommittee(
            OrganisationId organisation, String parentBody, boolean delegates, boolean needsConfirmation) {}
}
