package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementFixtures.ALDER;
import static concordat.domain.agreement.AgreementFixtures.BIRCH;
import static concordat.domain.agreement.AgreementFixtures.CEDAR;
import static concordat.domain.agreement.AgreementFixtures.CLOCK;
import static concordat.domain.agreement.AgreementFixtures.MANAGER;
import static concordat.domain.agreement.AgreementFixtures.OUTSIDER;
import static concordat.domain.agreement.AgreementFixtures.PARTNERSHIP;
import static concordat.domain.agreement.AgreementFixtures.SPONSOR;
import static concordat.domain.agreement.AgreementFixtures.TODAY;
import static concordat.domain.agreement.AgreementFixtures.UNKNOWN;
import static concordat.domain.agreement.AgreementFixtures.aDraft;
import static concordat.domain.agreement.AgreementFixtures.as;
import static concordat.domain.agreement.AgreementFixtures.runningNow;
import static concordat.domain.agreement.AgreementFixtures.somebody;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementFixtures.Office;
import concordat.domain.agreement.AgreementReviews.AskableParty;
import concordat.domain.agreement.AgreementReviews.MissingReview;
import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.WhatIsSigned.ClauseAsSigned;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A draft is reviewed by legal, information governance, finance and the research office before it is approved (AG-2). */
class ReviewingDraftsTest {
    private static final LocalDate DUE = TODAY.plusDays(10);

    private final Office office = new Office();
    private final Actor aldersOfficer = somebody(PersonId.next(CLOCK), as(Role.GOVERNANCE_OFFICER, ALDER));
    private final Actor cedarsOfficer = somebody(PersonId.next(CLOCK), as(Role.GOVERNANCE_OFFICER, CEDAR));
    private final Actor reviewer = somebody(MANAGER, as(Role.ATTENDEE, ALDER));
    private final ReviewingDrafts alder = office.reviewing(aldersOfficer);
    private final AgreementId id = office.as(aldersOfficer).record(PARTNERSHIP, aDraft().dated(runningNow()));
    private int forms;

    @Test
    void a_person_who_is_asked_sees_the_draft_while_it_is_prepared() {
        inReview();

        ask(alder, person(ReviewKind.LEGAL));

        assertThat(team()).containsExactly(MANAGER);
        assertThat(reviews().all()).singleElement().satisfies(review -> {
            assertThat(review.party()).isEqualTo("Alder Trust");
            assertThat(review.reviewer()).isEqualTo("Ben Example, Solicitor");
            assertThat(review.askedBy()).isEqualTo("Somebody");
            assertThat(review.standing()).isEqualTo(ReviewStanding.AWAITED);
            assertThat(review.recordable()).isTrue();
        });
        assertThat(office.journal)
                .filteredOn(AgreementEvent.ReviewAskedFor.class::isInstance)
                .hasSize(1);
        assertThat(reviews().awaited())
                .containsExactly(new Awaited("Review by legal", "Alder Trust (Ben Example, Solicitor)", DUE));
        office.as(aldersOfficer).execute(id, 0, AgreementFixtures.signaturesOf(agreement()));
        assertThat(agreement().audienceKey()).isInstanceOf(AudienceKey.AgreementParties.class);
    }

    @Test
    void whoever_does_not_sign_in_is_asked_by_name_and_office() {
        inReview();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewRequest(ALDER, ReviewKind.FINANCE, null, " ", "Finance", DUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewRequest(ALDER, ReviewKind.FINANCE, null, "Fay Sample", " ", DUE));

        ask(alder, named(ReviewKind.FINANCE));

        assertThat(team()).isEmpty();
        assertThat(reviews().all())
                .singleElement()
                .extracting(ReviewDetails::reviewer)
                .isEqualTo("Fay Sample, Deputy director of finance");
    }

    @Test
    void only_while_it_is_in_review_a_party_asks_its_own_people_once_for_each_kind() {
        breaks(ReviewRule.REVIEW_IS_OF_A_DRAFT_IN_REVIEW, () -> ask(alder, person(ReviewKind.LEGAL)))
                .contains("Proposed");
        inReview();
        breaks(
                ReviewRule.REVIEW_IS_FOR_A_PARTY,
                () -> ask(alder, new ReviewRequest(UNKNOWN, ReviewKind.LEGAL, null, "A", "B", DUE)));
        breaks(
                ReviewRule.REVIEWER_IS_OF_THE_PARTY,
                () -> ask(alder, new ReviewRequest(ALDER, ReviewKind.LEGAL, PersonId.next(CLOCK), "", "", DUE)));
        breaks(
                ReviewRule.REVIEW_IS_DUE_IN_TIME,
                () -> ask(alder, new ReviewRequest(ALDER, ReviewKind.LEGAL, MANAGER, "", "", TODAY.minusDays(1))));
        ask(alder, person(ReviewKind.LEGAL));
        ask(alder, person(ReviewKind.FINANCE));

        breaks(ReviewRule.REVIEW_IS_ASKED_FOR_ONCE, () -> ask(alder, person(ReviewKind.LEGAL)))
                .contains("Ben Example", "Alder Trust");
        assertThat(agreement().reviews()).hasSize(2);
    }

    @Test
    void for_a_party_its_own_officers_ask_and_record_and_nobody_else() {
        inReview();
        ask(alder, person(ReviewKind.LEGAL));
        ReviewId legal = only();
        ReviewingDrafts cedar = office.reviewing(cedarsOfficer);
        Actor formerlyAtAlder = somebody(MANAGER, as(Role.ATTENDEE, BIRCH));

        assertThatThrownBy(() -> ask(cedar, person(ReviewKind.FINANCE))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> conclude(cedar, legal, ReviewOutcome.NO_CONCERNS, ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> conclude(office.reviewing(formerlyAtAlder), legal, ReviewOutcome.NO_CONCERNS, ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ask(office.reviewing(reviewer), person(ReviewKind.FINANCE)))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.readingReviews(cedarsOfficer).of(id).all())
                .singleElement()
                .matches(review -> !review.recordable());
        assertThat(office.readingReviews(cedarsOfficer).of(id).askable())
                .extracting(AskableParty::party)
                .containsExactly("University of Cedar");
        assertThat(office.readingReviews(reviewer).of(id).askable()).isEmpty();
    }

    @Test
    void for_whoever_is_no_partner_the_keeper_asks() {
        AgreementId other = office.as(aldersOfficer)
                .record(PARTNERSHIP, AgreementDraft.between("Funding", AgreementType.OTHER, ALDER, OUTSIDER));
        office.as(aldersOfficer).moveTo(other, 0, AgreementStage.IN_REVIEW);

        alder.ask("one", other, 0, new ReviewRequest(OUTSIDER, ReviewKind.LEGAL, null, "Lee Sample", "Solicitor", DUE));

        assertThat(office.get(other).reviews()).hasSize(1);
    }

    @Test
    void the_reviewer_or_the_officer_for_them_records_once_what_came_of_it() {
        inReview();
        ask(alder, person(ReviewKind.LEGAL));
        ask(alder, named(ReviewKind.FINANCE));
        ReviewId legal = agreement().reviews().get(0).id();
        ReviewId finance = agreement().reviews().get(1).id();
        breaks(
                ReviewRule.COMMENTS_SAY_WHAT_OR_WHY,
                () -> conclude(office.reviewing(reviewer), legal, ReviewOutcome.CHANGES_ASKED_FOR, " "));
        breaks(ReviewRule.COMMENTS_SAY_WHAT_OR_WHY, () -> conclude(alder, finance, ReviewOutcome.NOT_NEEDED, ""));

        conclude(office.reviewing(reviewer), legal, ReviewOutcome.CHANGES_ASKED_FOR, "Clause 4 needs a cap.");
        conclude(alder, finance, ReviewOutcome.NOT_NEEDED, "No money changes hands.");

        String now = agreement().whatIsSigned(List.of()).fingerprint();
        assertThat(reviews().all()).allSatisfy(review -> {
            assertThat(review.recordedAt()).isEqualTo(CLOCK.instant());
            assertThat(review.recordedBy()).isEqualTo("Somebody");
            assertThat(review.fingerprint()).isEqualTo(now);
        });
        assertThat(reviews().all())
                .extracting(ReviewDetails::standing)
                .containsExactly(ReviewStanding.CHANGES_ASKED_FOR, ReviewStanding.DONE);
        breaks(
                ReviewRule.REVIEW_IS_RECORDED_ONCE,
                () -> conclude(office.reviewing(reviewer), legal, ReviewOutcome.NO_CONCERNS, ""));
        assertThatThrownBy(() -> conclude(alder, ReviewId.next(CLOCK), ReviewOutcome.NO_CONCERNS, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> alder.conclude("other", id, 5, legal, new ReviewResult(ReviewOutcome.NO_CONCERNS, "")))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_review_is_of_the_wording_that_was_reviewed_and_of_an_earlier_one_after_a_change() {
        require(Setting.LEGAL_REVIEW);
        inReview();
        reviewed(ReviewKind.LEGAL);
        assertThat(missingAtAlder()).isEmpty();

        office.clauses.add(new ClauseAsSigned("MAIN", "Term", "Three years", true));

        assertThat(reviews().all())
                .singleElement()
                .matches(review -> review.standing() == ReviewStanding.OF_AN_EARLIER_WORDING);
        assertThat(missingAtAlder()).containsExactly("Legal: of an earlier wording");
        breaks(ReviewRule.REVIEWED_BEFORE_APPROVAL, () -> approve(ALDER)).contains("legal (of an earlier wording)");
        reviewed(ReviewKind.LEGAL);
        approve(ALDER);
        assertThat(agreement().approvals()).hasSize(1);
    }

    @Test
    void by_the_standard_legal_and_information_governance_review_what_shares_personal_data() {
        approve(CEDAR);
        office.sharingPersonalData.add(id);

        breaks(ReviewRule.REVIEWED_BEFORE_APPROVAL, () -> approve(ALDER))
                .isEqualTo(
                        "Alder Trust cannot approve the draft yet. Reviews of it, as it reads now, are missing: legal (not"
                                + " asked for yet), information governance (not asked for yet).");
        inReview();
        ask(alder, person(ReviewKind.LEGAL));
        reviewed(ReviewKind.INFORMATION_GOVERNANCE);
        breaks(ReviewRule.REVIEWED_BEFORE_APPROVAL, () -> approve(ALDER))
                .contains("legal (asked for, and awaited)")
                .doesNotContain("information governance");
        conclude(alder, agreement().reviews().get(0).id(), ReviewOutcome.CHANGES_ASKED_FOR, "Name the controller.");
        breaks(ReviewRule.REVIEWED_BEFORE_APPROVAL, () -> approve(ALDER)).contains("legal (changes are asked for)");
        assertThat(reviews().awaited())
                .containsExactly(
                        new Awaited("Changes asked for by legal", "Alder Trust", null),
                        new Awaited(
                                "Asking for a review by legal and information governance",
                                "University of Cedar",
                                null));
        assertThat(reviews().beforeApproval()).containsExactlyInAnyOrder(ALDER, CEDAR);
        reviewed(ReviewKind.LEGAL);
        approve(ALDER);
    }

    @Test
    void each_partnership_chooses_which_reviews_it_needs_from_which_day_on() {
        require(Setting.RESEARCH_OFFICE_REVIEW);
        office.chosen.add(choice(Setting.FINANCE_REVIEW, TODAY.plusDays(1)));
        inReview();

        breaks(ReviewRule.REVIEWED_BEFORE_APPROVAL, () -> approve(ALDER))
                .contains("research office (not asked for yet)")
                .doesNotContain("finance");
        assertThat(reviews().missing())
                .extracting(MissingReview::party)
                .containsExactly("Alder Trust", "University of Cedar");
        assertThat(Setting.FINANCE_REVIEW.words(0)).isEqualTo("never");
        assertThat(Setting.FINANCE_REVIEW.choices()).hasSize(Setting.FINANCE_REVIEW.highest() + 1);
    }

    @Test
    void nothing_is_recorded_once_it_is_out_for_signature() {
        inReview();
        ask(alder, person(ReviewKind.LEGAL));
        ReviewId legal = only();
        approve(ALDER);
        approve(CEDAR);
        office.as(aldersOfficer).moveTo(id, 0, AgreementStage.OUT_FOR_SIGNATURE);

        breaks(ReviewRule.REVIEW_COMES_BEFORE_SIGNATURE, () -> conclude(alder, legal, ReviewOutcome.NO_CONCERNS, ""));
        assertThat(reviews().missing()).isEmpty();
        assertThat(reviews().all()).noneMatch(ReviewDetails::recordable);
    }

    @Test
    void whoever_was_asked_by_mistake_no_longer_sees_the_draft() {
        inReview();
        ask(alder, person(ReviewKind.LEGAL));
        conclude(alder, only(), ReviewOutcome.NOT_NEEDED, "The wrong person was chosen.");
        assertThat(team()).isEmpty();

        ask(alder, person(ReviewKind.LEGAL));
        conclude(
                office.reviewing(reviewer),
                agreement().reviews().get(1).id(),
                ReviewOutcome.NOT_NEEDED,
                "It follows our template.");
        assertThat(team()).as("who said it themselves").containsExactly(MANAGER);
    }

    @Test
    void a_form_that_is_sent_twice_asks_and_records_once() {
        inReview();
        ReviewRequest request = new ReviewRequest(ALDER, ReviewKind.LEGAL, SPONSOR, "", "", DUE);
        alder.ask("form", id, 0, request);
        alder.ask("form", id, 0, request);
        ReviewResult result = new ReviewResult(ReviewOutcome.NO_CONCERNS, "");
        alder.conclude("result", id, 0, only(), result);
        alder.conclude("result", id, 0, only(), result);

        assertThat(reviews().all())
                .singleElement()
                .extracting(ReviewDetails::reviewer)
                .isEqualTo("Ada Example");
        assertThat(office.journal)
                .filteredOn(AgreementEvent.DraftReviewed.class::isInstance)
                .hasSize(1);
    }

    private void require(Setting setting) {
        office.chosen.add(choice(setting, TODAY));
    }

    private static SettingChange choice(Setting setting, LocalDate from) {
        return new SettingChange(PARTNERSHIP, setting, 1, 2, from, "Board", CLOCK.instant(), "Ada Administrator");
    }

    private void inReview() {
        office.as(aldersOfficer).moveTo(id, 0, AgreementStage.IN_REVIEW);
    }

    private void ask(ReviewingDrafts as, ReviewRequest request) {
        as.ask("form " + ++forms, id, 0, request);
    }

    private void conclude(ReviewingDrafts as, ReviewId review, ReviewOutcome outcome, String comments) {
        as.conclude("form " + ++forms, id, 0, review, new ReviewResult(outcome, comments));
    }

    private void reviewed(ReviewKind kind) {
        ask(alder, named(kind));
        List<Review> all = agreement().reviews();
        conclude(alder, all.get(all.size() - 1).id(), ReviewOutcome.NO_CONCERNS, "");
    }

    private void approve(OrganisationId party) {
        office.executing(party.equals(ALDER) ? aldersOfficer : cedarsOfficer)
                .approve(id, 0, new ApprovalEntry(party, "Trust Board", TODAY, ""));
    }

    private List<String> missingAtAlder() {
        return reviews().missing().stream()
                .filter(each -> each.organisation().equals(ALDER))
                .map(MissingReview::words)
                .toList();
    }

    private static ReviewRequest person(ReviewKind kind) {
        return new ReviewRequest(ALDER, kind, MANAGER, "", "Solicitor", DUE);
    }

    private static ReviewRequest named(ReviewKind kind) {
        return new ReviewRequest(ALDER, kind, null, "Fay Sample", "Deputy director of finance", DUE);
    }

    private Agreement agreement() {
        return office.get(id);
    }

    private AgreementReviews reviews() {
        return office.readingReviews(aldersOfficer).of(id);
    }

    private ReviewId only() {
        return agreement().reviews().get(0).id();
    }

    private Set<PersonId> team() {
        return ((AudienceKey.AgreementTeam) office.lastShownTo()).named();
    }
}
