package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Having a draft reviewed before it is approved (AG-2): whoever keeps the agreement for a party asks for its reviews;
 * whoever is asked, or those on their behalf, put on record what came of it.
 */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.OPERATOR
})
public class ReviewingDrafts {
    private final Agreements agreements;
    private final PartyFacts facts;
    private final Consequences consequences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ReviewingDrafts(
            Agreements agreements,
            PartyFacts facts,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
        consequences = new Consequences(calendar, holidays, audiences, clock);
    }

    /**
     * Asks for a review. A person who is asked sees the draft from then on.
     *
     * @param onceKey the one-time key of the form; used again, it asks for nothing more
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.RuleBroken if the draft is not in review, or the reviewer is not of the party
     */
    @AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
    public void ask(String onceKey, AgreementId id, long seen, ReviewRequest request) {
        keys.once(onceKey, () -> {
            Agreement agreement = agreements.lock(id, seen);
            actFor(request.organisation(), agreement);
            journal.record(agreement.askForReview(request, facts, who(), clock, today()));
            keep(agreement);
            return id.value();
        });
    }

    /**
     * Puts on record what came of a review of the draft as it reads now.
     *
     * @param onceKey the one-time key of the form; used again, it records nothing more
     * @param seen the version that the actor has looked at, and so the wording that was reviewed
     * @throws NotFound if the draft has no such review
     */
    public void conclude(String onceKey, AgreementId id, long seen, ReviewId review, ReviewResult result) {
        keys.once(onceKey, () -> {
            Agreement agreement = agreements.lock(id, seen);
            Review concluded = agreement.review(review);
            if (Reviewers.isAsked(concluded, actor)) {
                actor.as(
                        capacity -> concluded.organisation().equals(capacity.organisation()),
                        "You would have to hold an appointment at that party to review the draft for it.");
            } else {
                actFor(concluded.organisation(), agreement);
            }
            WhatIsSigned now = agreement.whatIsSigned(agreements.clausesOf(id));
            journal.record(agreement.conclude(review, result, person(), who(), now, clock));
            keep(agreement);
            return id.value();
        });
    }

    private void actFor(OrganisationId party, Agreement agreement) {
        Authority.actFor(party, agreement, actor, today(), facts.partnersOf(agreement.partnership()));
    }

    private void keep(Agreement agreement) {
        consequences.keep(agreement, consequences.draw(agreement));
    }

    private @Nullable PersonId person() {
        return actor.actor() instanceof Actor.Person ? actor.person() : null;
    }

    private String who() {
        return actor.actor() instanceof Actor.Person person ? person.name() : "Operator";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
