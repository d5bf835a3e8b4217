package concordat.domain.agreement;

import concordat.domain.agreement.AgreementReviews.AskableParty;
import concordat.domain.agreement.AgreementReviews.MissingReview;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever may see an agreement reads who was asked to review its draft, and what came of it. */
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
public class ReadingReviews {
    private final Agreements agreements;
    private final ReviewsAsked asked;
    private final PartyFacts facts;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingReviews(
            Agreements agreements,
            ReviewsAsked asked,
            PartyFacts facts,
            SettingValues settings,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.asked = asked;
        this.facts = facts;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those of an agreement. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public AgreementReviews of(AgreementId id) {
        Agreement agreement = agreements.get(id);
        String present = agreement.signedForm().map(WhatIsSigned::fingerprintOf).orElseGet(() -> agreement
                .whatIsSigned(agreements.clausesOf(id))
                .fingerprint());
        Set<OrganisationId> own = own(agreement);
        return new AgreementReviews(
                agreement.reviews().stream()
                        .map(review ->
                                ReviewDetails.of(review, agreement, present, isRecordable(review, agreement, own)))
                        .toList(),
                agreement.stage().isReviewed() ? missing(agreement, present) : List.of(),
                agreement.stage() == AgreementStage.IN_REVIEW ? askable(agreement, own) : List.of());
    }

    private Set<OrganisationId> own(Agreement agreement) {
        Set<OrganisationId> partners = facts.partnersOf(agreement.partnership());
        return agreement.parties().stream()
                .map(Party::organisation)
                .filter(party -> Authority.isHeldFor(party, agreement, actor, today(), partners))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isRecordable(Review review, Agreement agreement, Set<OrganisationId> own) {
        return agreement.stage().isReviewed()
                && review.outcome().isEmpty()
                && (own.contains(review.organisation()) || Reviewers.isAsked(review, actor));
    }

    private List<MissingReview> missing(Agreement agreement, String present) {
        Set<ReviewKind> required = ReviewKind.requiredBy(
                new SettingsOnDay(today(), settings.changes()).of(agreement.partnership()),
                agreements.sharesPersonalData(agreement.id()));
        return agreement.parties().stream()
                .flatMap(party -> agreement.missingReviews(party.organisation(), required, present).entrySet().stream()
                        .map(each -> new MissingReview(
                                party.organisation(), party.nameAsSigned(), each.getKey(), each.getValue())))
                .toList();
    }

    private List<AskableParty> askable(Agreement agreement, Set<OrganisationId> own) {
        Map<OrganisationId, List<Appointed>> people = own.isEmpty() ? Map.of() : facts.peopleAt(own);
        return agreement.parties().stream()
                .filter(party -> own.contains(party.organisation()))
                .map(party -> new AskableParty(
                        party.organisation(),
                        party.nameAsSigned(),
                        people.getOrDefault(party.organisation(), List.of())))
                .toList();
    }

    /** The reviews that the actor themselves is asked for, the first due first. */
    public List<AskedReview> own() {
        return actor.actor() instanceof Actor.Person ? asked.of(actor.person()) : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
