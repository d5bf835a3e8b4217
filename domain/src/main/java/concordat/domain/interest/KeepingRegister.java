package concordat.domain.interest;

import concordat.domain.interest.Interest.Hand;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
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

/**
 * A governance officer of a partner keeps the register of interests: records the manager's review, publishes or
 * withholds, adds notes, and looks after the annual returns. What was declared they leave as it is.
 */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class KeepingRegister {
    private final Interests interests;
    private final PartnerRegister partners;
    private final SettingValues settings;
    private final Audiences audiences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    KeepingRegister(
            Interests interests,
            PartnerRegister partners,
            SettingValues settings,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.interests = interests;
        this.partners = partners;
        this.settings = settings;
        this.audiences = audiences;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Records the review by the person's manager (COI-5).
     *
     * @param mitigation what is done about the interest; may be blank
     * @param approvedBy the manager, in words
     * @throws concordat.domain.shared.RuleBroken if it is the officer's own interest, or has been reviewed
     */
    public void review(InterestId id, String mitigation, String approvedBy) {
        Interest interest = interests.lock(id);
        Hand officer = keepers(interest.partnership()).actAsOfficer(actor);
        journal.record(interest.review(mitigation, approvedBy, officer, clock.instant()));
    }

    /**
     * Publishes an entry, or withholds it for a reason; what was decided before is decided anew.
     *
     * @throws concordat.domain.shared.RuleBroken if it is the officer's own interest, was not reviewed, or stands so
     */
    public void register(InterestId id, Registration registration) {
        Interest interest = interests.lock(id);
        Keepers keepers = keepers(interest.partnership());
        Hand officer = keepers.actAsOfficer(actor);
        journal.record(interest.register(
                registration,
                audiences.of(keepers.audience(registration.publication())),
                settings(interest.partnership()).interestPublicMonths(),
                officer,
                clock.instant()));
    }

    /** Adds a note to an entry; the declaration stays as it was made. */
    public void annotate(InterestId id, String text) {
        Interest interest = interests.lock(id);
        Hand officer = keepers(interest.partnership()).actAsOfficer(actor);
        InterestNote note = new InterestNote(interest, text, officer, clock);
        interests.add(note);
        journal.record(interest.annotated(note.text()));
    }

    /** Everybody who is to declare in that partnership, by name, and whether they have (COI-2, COI-3). */
    public List<Declarant> declarants(PartnershipId partnership) {
        keepers(partnership).actAsOfficer(actor);
        LocalDate today = today();
        SettingsInForce numbers = settings(partnership);
        Map<PersonId, ReturnLine> returns = interests.lastReturns(partnership);
        Map<PersonId, Integer> entries = interests.current(partnership, today);
        return interests.inScope(partnership, today).stream()
                .map(somebody -> {
                    PersonId person = somebody.person().person();
                    Optional<ReturnLine> last = Optional.ofNullable(returns.get(person));
                    return new Declarant(
                            somebody,
                            last,
                            entries.getOrDefault(person, 0),
                            ReturnStanding.of(
                                    numbers,
                                    somebody.since(),
                                    last.map(ReturnLine::on).orElse(null),
                                    today));
                })
                .toList();
    }

    private Keepers keepers(PartnershipId partnership) {
        return Keepers.of(partnership, partners, today());
    }

    private SettingsInForce settings(PartnershipId partnership) {
        return new SettingsOnDay(today(), settings.changes()).of(partnership);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
