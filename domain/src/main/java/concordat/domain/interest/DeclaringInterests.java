package concordat.domain.interest;

import concordat.domain.committee.KnownPeople;
import concordat.domain.interest.Interest.Hand;
import concordat.domain.meeting.InterestType;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * People declare their interests, end what is over, and once a year confirm what is on record or that there is nothing
 * (COI-3). A governance officer may enter it for somebody; the record then says so.
 */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class DeclaringInterests {
    private final Interests interests;
    private final PartnerRegister partners;
    private final KnownPeople people;
    private final SettingValues settings;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    DeclaringInterests(
            Interests interests,
            PartnerRegister partners,
            KnownPeople people,
            SettingValues settings,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.interests = interests;
        this.partners = partners;
        this.people = people;
        this.settings = settings;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts an interest on record.
     *
     * @param onceKey the one-time key of the form; used again, it returns the entry that was made with it
     * @param organisation for which the person has a post in the partnership
     * @throws concordat.domain.shared.NotAllowed if it is somebody else's and the actor is no governance officer of a
     *     partner
     */
    public InterestId declare(
            String onceKey,
            PartnershipId partnership,
            PersonId whose,
            OrganisationId organisation,
            NewInterest declared) {
        return new InterestId(keys.once(onceKey, () -> declare(partnership, whose, organisation, declared)
                .value()));
    }

    private InterestId declare(
            PartnershipId partnership, PersonId whose, OrganisationId organisation, NewInterest declared) {
        Keepers keepers = Keepers.of(partnership, partners, today());
        Hand by = actFor(whose, keepers);
        Interest interest = new Interest(
                partnership,
                audiences.of(keepers.audience(Publication.WITHHELD)),
                onRecord(whose, organisation, keepers),
                declared,
                declared.concern().among(interests.known(today())),
                by,
                clock);
        interests.add(interest);
        if (declared.type() == InterestType.INDIRECT) {
            interests.add(new ThirdParty(interest, declared.whose(), clock));
        }
        journal.record(interest.entered());
        return interest.id();
    }

    /**
     * Ends an interest; the entry stays.
     *
     * @throws concordat.domain.shared.RuleBroken if it has ended
     * @throws IllegalArgumentException if it would not have lasted for a day
     */
    public void end(InterestId id, LocalDate firstDayWithout) {
        Interest interest = interests.lock(id);
        actFor(interest.person().person(), Keepers.of(interest.partnership(), partners, today()));
        int months = new SettingsOnDay(today(), settings.changes())
                .of(interest.partnership())
                .interestPublicMonths();
        journal.record(interest.end(firstDayWithout, months));
    }

    /**
     * Makes the annual return: all entries of the person confirmed, or nothing to declare.
     *
     * @param onceKey the one-time key of the form; used again, it makes no second return
     * @throws concordat.domain.shared.RuleBroken if it says nil and there is something, or confirms and there is nothing
     */
    public void makeReturn(
            String onceKey, PartnershipId partnership, PersonId whose, OrganisationId organisation, ReturnKind kind) {
        keys.once(onceKey, () -> {
            Keepers keepers = Keepers.of(partnership, partners, today());
            Hand by = actFor(whose, keepers);
            AnnualReturn made = AnnualReturn.of(
                    partnership,
                    audiences.of(keepers.audience(Publication.WITHHELD)),
                    onRecord(whose, organisation, keepers),
                    kind,
                    interests.current(partnership, today()).getOrDefault(whose, 0),
                    by,
                    clock);
            interests.add(made);
            journal.record(made.made());
            return made.id();
        });
    }

    private Hand actFor(PersonId whose, Keepers keepers) {
        return whose.equals(actor.person()) ? keepers.actForOneself(actor) : keepers.actAsOfficer(actor);
    }

    private PersonOnRecord onRecord(PersonId whose, OrganisationId organisation, Keepers keepers) {
        if (!keepers.isOfAParty(organisation)) {
            throw new NotFound("organisation");
        }
        return people.of(whose, organisation);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
