package concordat.domain.scheme;

import static concordat.domain.scheme.SigningRule.AUTHORITY_IS_APPROVED_BEFORE_IT_HOLDS;
import static concordat.domain.scheme.SigningRule.AUTHORITY_IS_GIVEN_ONCE;
import static concordat.domain.scheme.SigningRule.SIGNATORY_IS_KNOWN_THERE;
import static concordat.domain.scheme.SigningRule.SIGNATORY_IS_OF_A_PARTNER;

import concordat.domain.committee.OrganisationFacts;
import concordat.domain.committee.PartyFacts;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A governance officer keeps on record who may sign agreements for their own organisation (AG-3). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class KeepingSignatories {
    private final Signatories signatories;
    private final Schemes schemes;
    private final PartyFacts organisations;
    private final StaffOnRecord staff;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    KeepingSignatories(
            Signatories signatories,
            Schemes schemes,
            PartyFacts organisations,
            StaffOnRecord staff,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.signatories = signatories;
        this.schemes = schemes;
        this.organisations = organisations;
        this.staff = staff;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** From whom signatories are chosen: who holds an appointment at that organisation now. */
    public List<StaffOnRecord.Member> staffOf(OrganisationId organisation) {
        return staff.of(organisation);
    }

    /**
     * Puts an authorised signatory on record, as the organisation's scheme names them.
     *
     * @param onceKey the one-time key of the form; used again, it returns the signatory that was recorded with it
     * @throws concordat.domain.shared.RuleBroken if the same person signs by the same entry already, or it was approved
     *     after it is to hold
     * @throws concordat.domain.shared.NotAllowed if the actor is no governance officer of the whole organisation
     */
    public SignatoryId authorise(String onceKey, PartnershipId partnership, NewSignatory entry) {
        return new SignatoryId(
                keys.once(onceKey, () -> authorise(partnership, entry).value()));
    }

    private SignatoryId authorise(PartnershipId partnership, NewSignatory entry) {
        actAsOfficerOf(entry.organisation());
        SIGNATORY_IS_OF_A_PARTNER.require(schemes.partnersOf(partnership).contains(entry.organisation()));
        OrganisationFacts organisation = organisations.of(entry.organisation());
        AUTHORITY_IS_APPROVED_BEFORE_IT_HOLDS.require(
                !entry.approvedOn().isAfter(entry.term().from()), entry.term().from(), entry.approvedOn());
        String name = name(entry, organisation);
        for (SignatoryLine other : signatories.of(List.of(entry.organisation()))) {
            AUTHORITY_IS_GIVEN_ONCE.require(
                    !other.term().overlaps(entry.term())
                            || !other.name().equalsIgnoreCase(name)
                            || !other.matter().equalsIgnoreCase(entry.matter()),
                    name,
                    other.reference(),
                    "from " + other.term().from()
                            + (other.term().until() == null
                                    ? " on"
                                    : " until " + other.term().until()));
        }
        Signatory recorded = new Signatory(
                partnership,
                audiences.of(new AudienceKey.Partners(partnership)),
                organisation.shortName(),
                name,
                entry,
                clock);
        signatories.add(recorded);
        journal.record(recorded.recorded());
        return recorded.line().id();
    }

    private String name(NewSignatory entry, OrganisationFacts organisation) {
        PersonId person = entry.person();
        if (person == null) {
            return entry.name();
        }
        String known = staff.of(entry.organisation()).stream()
                .filter(member -> member.person().equals(person))
                .map(StaffOnRecord.Member::name)
                .findFirst()
                .orElse("");
        SIGNATORY_IS_KNOWN_THERE.require(!known.isEmpty(), organisation.shortName());
        return known;
    }

    /**
     * Ends somebody's authority; what they signed while it held stays as it is.
     *
     * @throws concordat.domain.shared.RuleBroken if it has been ended
     * @throws IllegalArgumentException if it would not have held for a day
     */
    public void end(SignatoryId id, LocalDate firstDayWithout) {
        Signatory signatory = signatories.lock(id);
        actAsOfficerOf(signatory.line().organisation());
        journal.record(signatory.end(firstDayWithout));
    }

    private void actAsOfficerOf(OrganisationId organisation) {
        actor.as(
                capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                        && capacity.committee() == null
                        && organisation.equals(capacity.organisation()),
                "Only a governance officer of the whole organisation keeps its signatories on record.");
    }
}
