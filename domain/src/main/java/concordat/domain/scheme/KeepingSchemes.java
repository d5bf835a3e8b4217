package concordat.domain.scheme;

import static concordat.domain.scheme.SchemeRule.DECISION_MAKER_IS_OF_THE_ORGANISATION;
import static concordat.domain.scheme.SchemeRule.DELEGATION_IS_TO_WHO_ACTS_FOR_IT;
import static concordat.domain.scheme.SchemeRule.ENTRY_IS_APPROVED_BEFORE_IT_HOLDS;
import static concordat.domain.scheme.SchemeRule.MATTER_IS_HELD_ONCE;
import static concordat.domain.scheme.SchemeRule.MATTER_IS_RESERVED_OR_DELEGATED;
import static concordat.domain.scheme.SchemeRule.REFERENCE_IS_USED_ONCE;
import static concordat.domain.scheme.SchemeRule.SCHEME_IS_OF_A_PARTNER;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.OrganisationFacts;
import concordat.domain.committee.Party;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.Seat;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A governance officer keeps their own organisation's scheme of reservation and delegation on record (LF-6). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class KeepingSchemes {
    private final Schemes schemes;
    private final Committees committees;
    private final PartyFacts organisations;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    KeepingSchemes(
            Schemes schemes,
            Committees committees,
            PartyFacts organisations,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.schemes = schemes;
        this.committees = committees;
        this.organisations = organisations;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts an entry on record, as the organisation's board approved it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the entry that was made with it
     * @throws concordat.domain.shared.RuleBroken if it contradicts an entry of the same time, was approved after it is
     *     to hold, or delegates to whoever cannot decide for the organisation
     * @throws concordat.domain.shared.NotAllowed if the actor is no governance officer of the whole organisation
     */
    public SchemeEntryId record(String onceKey, PartnershipId partnership, NewSchemeEntry entry) {
        return new SchemeEntryId(
                keys.once(onceKey, () -> record(partnership, entry).value()));
    }

    private SchemeEntryId record(PartnershipId partnership, NewSchemeEntry entry) {
        actAsOfficerOf(entry.organisation());
        SCHEME_IS_OF_A_PARTNER.require(schemes.partnersOf(partnership).contains(entry.organisation()));
        OrganisationFacts organisation = organisations.of(entry.organisation());
        ENTRY_IS_APPROVED_BEFORE_IT_HOLDS.require(
                !entry.approvedOn().isAfter(entry.term().from()), entry.term().from(), entry.approvedOn());
        requireNoContradiction(entry);
        SchemeEntry recorded = new SchemeEntry(
                partnership,
                audiences.of(new AudienceKey.Partners(partnership)),
                organisation,
                holder(partnership, entry.power(), organisation),
                entry,
                clock);
        schemes.add(recorded);
        journal.record(recorded.recorded());
        return recorded.line().id();
    }

    private void requireNoContradiction(NewSchemeEntry entry) {
        Power power = entry.power();
        for (SchemeLine other : schemes.of(List.of(entry.organisation()))) {
            if (!other.term().overlaps(entry.term())) {
                continue;
            }
            REFERENCE_IS_USED_ONCE.require(
                    !other.reference().equalsIgnoreCase(entry.reference()), other.reference(), words(other.term()));
            boolean oneOfThemReserves =
                    power.heldBy() == HeldBy.BOARD || other.power().heldBy() == HeldBy.BOARD;
            MATTER_IS_HELD_ONCE.require(
                    !other.power().sameMatter(power) || !other.power().sameHolder(power),
                    other.reference(),
                    power.matterWords());
            MATTER_IS_RESERVED_OR_DELEGATED.require(
                    !other.power().sameMatter(power) || !oneOfThemReserves,
                    other.reference(),
                    other.power().heldBy() == HeldBy.BOARD ? "reserves" : "delegates",
                    power.matterWords());
        }
    }

    private static String words(Term term) {
        return "from " + term.from() + (term.until() == null ? "" : " until " + term.until());
    }

    /** Who may decide, in words. */
    private String holder(PartnershipId partnership, Power power, OrganisationFacts organisation) {
        if (power.committee() == null) {
            return "The board of " + organisation.shortName();
        }
        Committee committee = committees.get(power.committee());
        DELEGATION_IS_TO_WHO_ACTS_FOR_IT.require(
                committee.partnership().equals(partnership)
                        && committee
                                .party(organisation.id())
                                .filter(Party::delegates)
                                .isPresent(),
                organisation.shortName(),
                committee.name());
        if (power.seat() == null) {
            return committee.name();
        }
        Seat seat = committee.seat(power.seat());
        DECISION_MAKER_IS_OF_THE_ORGANISATION.require(
                committee.form() == LegalForm.INDIVIDUAL_DECISION_MAKERS
                        && seat.organisation().equals(organisation.id()),
                seat.title());
        return seat.title() + ", in " + committee.name();
    }

    /**
     * Ends an entry; what was decided while it held stays as it is.
     *
     * @throws concordat.domain.shared.RuleBroken if it has been ended
     * @throws IllegalArgumentException if it would not have held for a day
     */
    public void end(SchemeEntryId id, LocalDate firstDayWithout) {
        SchemeEntry entry = schemes.lock(id);
        actAsOfficerOf(entry.line().organisation());
        journal.record(entry.end(firstDayWithout));
    }

    private void actAsOfficerOf(OrganisationId organisation) {
        actor.as(
                capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                        && capacity.committee() == null
                        && organisation.equals(capacity.organisation()),
                "Only a governance officer of the whole organisation keeps its scheme of delegation.");
    }
}
