package concordat.domain.committee;

import static concordat.domain.committee.CommitteeRule.CODE_IS_FREE;

import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A governance officer sets up committees as the parent bodies have decided: parties, seats, terms of reference. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class ConstitutingCommittees {
    private final Committees committees;
    private final PartyFacts organisations;
    private final Audiences audiences;
    private final SettingValues settings;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ConstitutingCommittees(
            Committees committees,
            PartyFacts organisations,
            Audiences audiences,
            SettingValues settings,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.committees = committees;
        this.organisations = organisations;
        this.audiences = audiences;
        this.settings = settings;
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
        NewCommittee proposed = proposed(partnership, name, code, form, meetsInPublic, parties);
        return add(Committee.constitute(proposed, audience(partnership), clock));
    }

    /**
     * Constitutes a sub-committee of a committee, in the same partnership.
     *
     * @throws concordat.domain.shared.RuleBroken if its code is taken, its parties do not fit its form (LF-1, LF-5) or do
     *     not delegate to that committee, or that committee may not delegate onward (LF-9)
     * @throws concordat.domain.shared.NotAllowed if the officer serves none of its parties
     */
    public CommitteeId constituteUnder(
            CommitteeId parentId,
            String name,
            String code,
            LegalForm form,
            boolean meetsInPublic,
            List<PartyOfCommittee> parties) {
        Committee parent = committees.get(parentId);
        NewCommittee proposed = proposed(parent.partnership(), name, code, form, meetsInPublic, parties);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        return add(Committee.constituteUnder(parent, proposed, audience(parent.partnership()), today, clock));
    }

    private NewCommittee proposed(
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
        return proposed;
    }

    private UUID audience(PartnershipId partnership) {
        return audiences.of(new AudienceKey.Partners(partnership));
    }

    private CommitteeId add(Committee committee) {
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
     * @param reviewOn the day by which they are to be reviewed; null for the partnership's usual time after their first day
     * @throws concordat.domain.shared.RuleBroken if they contradict themselves, the seats or another version, are to be
     *     reviewed before they begin (LF-7), or lack an approval (LF-8)
     */
    public int adopt(
            CommitteeId id, Term term, @Nullable LocalDate reviewOn, Provisions provisions, List<Approval> approvals) {
        Committee committee = asOfficer(id);
        return recorded(committee.adopt(
                term, reviewOn == null ? review(committee, term.from()) : reviewOn, provisions, approvals, clock));
    }

    /**
     * Puts into force, as a new version, what the terms say that each parent body has reviewed without change.
     *
     * @param reviewOn the day of the next review; null for the partnership's usual time after the first day
     * @throws concordat.domain.shared.RuleBroken if there are none to confirm, and as for {@link #adopt}
     */
    public int confirm(CommitteeId id, LocalDate from, @Nullable LocalDate reviewOn, List<Approval> approvals) {
        Committee committee = asOfficer(id);
        return recorded(
                committee.confirm(from, reviewOn == null ? review(committee, from) : reviewOn, approvals, clock));
    }

    private LocalDate review(Committee committee, LocalDate from) {
        return from.plusMonths(new SettingsOnDay(from, settings.changes())
                .of(committee.partnership())
                .termsReviewMonths());
    }

    private int recorded(CommitteeEvent.TermsAdopted adopted) {
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
