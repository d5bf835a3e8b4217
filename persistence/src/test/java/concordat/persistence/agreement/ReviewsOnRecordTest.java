package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementReviews;
import concordat.domain.agreement.AgreementReviews.AskableParty;
import concordat.domain.agreement.AgreementReviews.MissingReview;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.ApprovalEntry;
import concordat.domain.agreement.AskedReview;
import concordat.domain.agreement.ExecutingAgreements;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.ReadingReviews;
import concordat.domain.agreement.ReviewDetails;
import concordat.domain.agreement.ReviewId;
import concordat.domain.agreement.ReviewKind;
import concordat.domain.agreement.ReviewOutcome;
import concordat.domain.agreement.ReviewRequest;
import concordat.domain.agreement.ReviewResult;
import concordat.domain.agreement.ReviewRule;
import concordat.domain.agreement.ReviewStanding;
import concordat.domain.agreement.ReviewingDrafts;
import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.KeepingParticulars;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who was asked to review a draft, and what came of it, is on record as it was, seen by who sees the draft (AG-2). */
class ReviewsOnRecordTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String SOLICITOR = "Solicitor of A";
    private static final String COLLEAGUE = "Colleague at A";
    private static final World WORLD = new World();

    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(SOLICITOR, Role.EXECUTIVE, WORLD.trust)
                .with(COLLEAGUE, Role.EXECUTIVE, WORLD.trust);
    }

    @Test
    void a_person_who_is_asked_sees_the_draft_and_its_reviews_and_nobody_else_does() {
        AgreementId id = inReview();
        assertThatThrownBy(() -> reviews(SOLICITOR, id)).isInstanceOf(NotFound.class);

        ask(OFFICER, id, legal());

        assertThat(reviews(SOLICITOR, id).all()).singleElement().matches(ReviewDetails::recordable);
        assertThat(reviews(OFFICER_OF_PARTY, id).all()).singleElement().matches(review -> !review.recordable());
        assertThat(reviews(OFFICER, id).askable())
                .extracting(AskableParty::people)
                .satisfiesExactly(
                        people -> assertThat(people).extracting(Appointed::name).contains(SOLICITOR, COLLEAGUE));
        for (String stranger : List.of(OFFICER_ELSEWHERE, COLLEAGUE)) {
            assertThatThrownBy(() -> reviews(stranger, id)).as(stranger).isInstanceOf(NotFound.class);
            for (String table : List.of("agreement_review", "agreement_review_history")) {
                assertThat(WORLD.sees(
                                stranger, "select id from %s where agreement_id = '%s'".formatted(table, id.value())))
                        .as(stranger)
                        .isEmpty();
            }
        }
        assertThat(WORLD.sees(
                        SOLICITOR, "select id from agreement_review_history where agreement_id = '" + id.value() + "'"))
                .isNotEmpty();
    }

    @Test
    void whoever_is_asked_finds_it_until_it_is_recorded_or_the_draft_goes_out() {
        AgreementId first = inReview();
        AgreementId second = inReview();
        ask(OFFICER, first, legal());
        ask(OFFICER, second, legal());
        assertThat(asked(SOLICITOR)).extracting(AskedReview::agreement).contains(first, second);
        assertThat(asked(SOLICITOR))
                .allMatch(each -> each.kind() == ReviewKind.LEGAL && each.due().equals(today()));
        assertThat(asked(OFFICER)).extracting(AskedReview::agreement).doesNotContain(first, second);

        conclude(SOLICITOR, first, ReviewOutcome.NO_CONCERNS, "");
        approve(second);
        move(second, AgreementStage.OUT_FOR_SIGNATURE);

        assertThat(asked(SOLICITOR)).extracting(AskedReview::agreement).doesNotContain(first, second);
    }

    @Test
    void what_came_of_it_is_recorded_once_and_lapses_when_the_draft_reads_otherwise() {
        AgreementId id = inReview();
        ask(OFFICER, id, legal());
        assertThatThrownBy(() -> conclude(OFFICER_OF_PARTY, id, ReviewOutcome.NO_CONCERNS, ""))
                .isInstanceOf(NotAllowed.class);

        conclude(SOLICITOR, id, ReviewOutcome.CHANGES_ASKED_FOR, "Clause 4 needs a cap.");

        ReviewDetails review = reviews(OFFICER, id).all().get(0);
        assertThat(review.standing()).isEqualTo(ReviewStanding.CHANGES_ASKED_FOR);
        assertThat(review.recordedBy()).isEqualTo(SOLICITOR);
        assertThat(review.recordedAt()).isNotNull();
        amend(id);
        assertThat(reviews(OFFICER, id).all())
                .singleElement()
                .matches(each -> each.standing() == ReviewStanding.OF_AN_EARLIER_WORDING);
        for (String attempt : List.of(
                "update agreement_review set comments = 'Other' where agreement_id = '%s'",
                "update agreement_review set outcome = 'NO_CONCERNS' where agreement_id = '%s'",
                "update agreement_review set due_on = due_on + 1 where agreement_id = '%s'",
                "delete from agreement_review where agreement_id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(id.value())))
                    .as(attempt)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void whoever_was_asked_by_mistake_no_longer_sees_the_draft() {
        AgreementId id = inReview();
        ask(OFFICER, id, legal());
        assertThat(reviews(SOLICITOR, id).all()).hasSize(1);

        conclude(OFFICER, id, ReviewOutcome.NOT_NEEDED, "Another solicitor reviews it.");

        assertThatThrownBy(() -> reviews(SOLICITOR, id)).isInstanceOf(NotFound.class);
        assertThat(WORLD.sees(SOLICITOR, "select id from agreement_review where agreement_id = '" + id.value() + "'"))
                .isEmpty();
    }

    @Test
    void what_shares_personal_data_is_not_approved_before_it_is_reviewed() {
        AgreementId id = inReview();
        console.as(WORLD.actor(OFFICER), KeepingParticulars.class, particulars -> {
            particulars.state(id, 0, new DataSharingDraft(true, LawfulBasis.PUBLIC_TASK, "Rotas of students"));
            return id;
        });

        assertThatThrownBy(() -> approveAs(OFFICER, id)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(ReviewRule.REVIEWED_BEFORE_APPROVAL);
            assertThat(broken.getMessage()).contains("legal (not asked for yet)", "information governance");
        });
        assertThat(reviews(OFFICER, id).missing())
                .extracting(MissingReview::kind)
                .containsExactly(
                        ReviewKind.LEGAL,
                        ReviewKind.INFORMATION_GOVERNANCE,
                        ReviewKind.LEGAL,
                        ReviewKind.INFORMATION_GOVERNANCE);
        ask(OFFICER, id, legal());
        conclude(SOLICITOR, id, ReviewOutcome.NO_CONCERNS, "");
        ask(OFFICER, id, named(ReviewKind.INFORMATION_GOVERNANCE));
        conclude(OFFICER, id, ReviewOutcome.NO_CONCERNS, "");
        approveAs(OFFICER, id);
        assertThat(reviews(OFFICER, id).missing()).hasSize(2).noneMatch(each -> each.organisation()
                .equals(WORLD.trust));
    }

    private AgreementId inReview() {
        AgreementId id = console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(WORLD.partnership, draft()));
        move(id, AgreementStage.IN_REVIEW);
        return id;
    }

    private static AgreementDraft draft() {
        return AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, WORLD.university);
    }

    private void move(AgreementId id, AgreementStage stage) {
        long seen = version(id);
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.moveTo(id, seen, stage);
            return id;
        });
    }

    private void amend(AgreementId id) {
        long seen = version(id);
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.amend(id, seen, draft().described("With a cap"));
            return id;
        });
    }

    private static ReviewRequest legal() {
        return new ReviewRequest(WORLD.trust, ReviewKind.LEGAL, WORLD.id(SOLICITOR), "", "Solicitor", today());
    }

    private static ReviewRequest named(ReviewKind kind) {
        return new ReviewRequest(WORLD.trust, kind, null, "Ivy Sample", "Caldicott Guardian", today());
    }

    private void ask(String name, AgreementId id, ReviewRequest request) {
        long seen = version(id);
        console.as(WORLD.actor(name), ReviewingDrafts.class, reviews -> {
            reviews.ask(UUID.randomUUID().toString(), id, seen, request);
            return id;
        });
    }

    private void conclude(String name, AgreementId id, ReviewOutcome outcome, String comments) {
        long seen = version(id);
        ReviewId awaited = reviews(OFFICER, id).all().stream()
                .filter(review -> review.outcome() == null)
                .findFirst()
                .orElseThrow()
                .id();
        console.as(WORLD.actor(name), ReviewingDrafts.class, reviews -> {
            reviews.conclude(UUID.randomUUID().toString(), id, seen, awaited, new ReviewResult(outcome, comments));
            return id;
        });
    }

    private void approve(AgreementId id) {
        approveAs(OFFICER, id);
        approveAs(OFFICER_OF_PARTY, id);
    }

    private void approveAs(String name, AgreementId id) {
        long seen = version(id);
        console.as(WORLD.actor(name), ExecutingAgreements.class, agreements -> {
            agreements.approve(
                    id,
                    seen,
                    new ApprovalEntry(name.equals(OFFICER) ? WORLD.trust : WORLD.university, "Board", today(), ""));
            return id;
        });
    }

    private AgreementReviews reviews(String name, AgreementId id) {
        return console.as(WORLD.actor(name), ReadingReviews.class, reading -> reading.of(id));
    }

    private List<AskedReview> asked(String name) {
        return console.as(WORLD.actor(name), ReadingReviews.class, ReadingReviews::own);
    }

    private long version(AgreementId id) {
        return console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(id))
                .version();
    }

    private static LocalDate today() {
        return LocalDate.now(Term.LONDON);
    }
}
