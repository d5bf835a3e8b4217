package concordat.domain.interest;

import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever has an appointment reads the register of interests, as far as it is published, and all of their own. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingInterests {
    private final Interests interests;
    private final InterestRegister register;
    private final PartnerRegister partners;
    private final SettingValues settings;
    private final ItemTags tags;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingInterests(
            Interests interests,
            InterestRegister register,
            PartnerRegister partners,
            SettingValues settings,
            ItemTags tags,
            CurrentActor actor,
            Clock clock) {
        this.interests = interests;
        this.register = register;
        this.partners = partners;
        this.settings = settings;
        this.tags = tags;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register. */
    public Page<InterestRow> page(InterestFilter filter, InterestOrder order, Keyset keyset) {
        return register.page(filter, order, keyset, today());
    }

    /** One entry. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public InterestSheet get(InterestId id) {
        Interest interest = interests.get(id);
        LocalDate today = today();
        SettingsInForce numbers = new SettingsOnDay(today, settings.changes()).of(interest.partnership());
        boolean own = interest.isOf(actor.person());
        boolean kept = isKept(interest);
        LocalDate over = interest.term().until();
        return new InterestSheet(
                id,
                interest.person(),
                interest.type(),
                interest.concern(),
                interest.description(),
                interest.relationship(),
                interests.whose(id),
                interest.paid(),
                interest.term(),
                interest.declaredOn(),
                (own || kept) && isLate(interest, numbers.value(Setting.INTEREST_DECLARE_DAYS), today),
                interest.enteredBy(),
                interest.mitigation(),
                own || kept ? interest.approvedBy() : Optional.empty(),
                interest.standing(today),
                interest.registration(),
                interest.registeredAt(),
                interest.publicUntil(),
                over == null
                        ? Optional.empty()
                        : Optional.of(over.plusYears(numbers.value(Setting.INTEREST_PRIVATE_YEARS))),
                interests.notes(id).stream()
                        .map(note -> new InterestSheet.Note(note.text(), note.notedAt(), note.notedBy()))
                        .toList(),
                kept,
                own);
    }

    /** Whether it was declared later than so many days after it began, or after its person came into scope (COI-3). */
    private boolean isLate(Interest interest, int days, LocalDate today) {
        return interests.inScope(interest.partnership(), today).stream()
                .filter(somebody -> interest.isOf(somebody.person().person()))
                .map(PersonInScope::since)
                .map(since -> since.isAfter(interest.term().from())
                        ? since
                        : interest.term().from())
                .anyMatch(first -> interest.declaredOn().isAfter(first.plusDays(days)));
    }

    /** Whether the actor is an officer or auditor of one of its partners; what these see, row security decides. */
    private boolean isKept(Interest interest) {
        Keepers keepers = Keepers.of(interest.partnership(), partners, today());
        return actor.capacities().stream()
                .anyMatch(capacity -> (capacity.role() == Role.GOVERNANCE_OFFICER || capacity.role() == Role.AUDITOR)
                        && keepers.isOfAParty(capacity.organisation()));
    }

    /** What the actor has declared, and whether they owe a return: once for each partnership that they work in. */
    public List<OwnInterests> own() {
        LocalDate today = today();
        PersonId me = actor.person();
        SettingsOnDay numbers = new SettingsOnDay(today, settings.changes());
        return partners.partnerships(today).stream()
                .filter(sheet -> !organisations(sheet).isEmpty())
                .map(sheet -> {
                    Optional<PersonInScope> scope = interests.inScope(sheet.id(), today).stream()
                            .filter(somebody -> somebody.person().person().equals(me))
                            .findFirst();
                    List<ReturnLine> returns = interests.returns(sheet.id(), me);
                    SettingsInForce own = numbers.of(sheet.id());
                    return new OwnInterests(
                            sheet.id(),
                            sheet.name(),
                            organisations(sheet),
                            scope.map(somebody -> ReturnStanding.of(
                                    own,
                                    somebody.since(),
                                    returns.isEmpty() ? null : returns.get(0).on(),
                                    today)),
                            interests.current(sheet.id(), today).getOrDefault(me, 0),
                            returns,
                            own.value(Setting.INTEREST_DECLARE_DAYS),
                            own.value(Setting.INTEREST_RETURN_MONTHS));
                })
                .toList();
    }

    private List<OrganisationId> organisations(PartnershipSheet sheet) {
        return actor.capacities().stream()
                .map(Capacity::organisation)
                .filter(organisation ->
                        sheet.parties().stream().anyMatch(party -> party.id().equals(organisation)))
                .distinct()
                .toList();
    }

    /** What an item of an agenda concerns, as far as the actor may see it. */
    public List<Concern> concerns(AgendaItemId item) {
        return tags.of(item).stream().map(ItemTag::concern).toList();
    }

    /** The organisations and agreements that an interest may be in. */
    public List<KnownConcern> known() {
        return interests.known(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
