package concordat.persistence.agreement;

import concordat.domain.agreement.AskedReview;
import concordat.domain.agreement.ReviewKind;
import concordat.domain.agreement.ReviewsAsked;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Finds the reviews that somebody is asked for, by the index on those that are awaited. */
@Dependent
class SqlReviewsAsked implements ReviewsAsked {
    private static final int MOST = 50;

    private final EntityManager entities;

    @Inject
    SqlReviewsAsked(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AskedReview> of(PersonId person) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select g.id, g.reference, g.title, r.kind, r.due_on
                                  from concordat.agreement_review r
                                  join concordat.agreement g on g.id = r.agreement_id
                                 where r.reviewer_id = :person and r.outcome is null
                                   and g.stage in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES')
                                 order by r.due_on, r.id limit :most""",
                                Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("most", MOST),
                row -> new AskedReview(
                        new AgreementId(row.id("id")),
                        row.text("reference"),
                        row.text("title"),
                        ReviewKind.valueOf(row.text("kind")),
                        row.date("due_on")));
    }
}
