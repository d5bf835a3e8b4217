package concordat.persistence.news;

import concordat.domain.agreement.ReviewKind;
import concordat.domain.news.NewsFacts;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what there is to tell; row security leaves out what its reader may not see. */
@Dependent
class SqlNewsFacts implements NewsFacts {
    private final EntityManager entities;

    @Inject
    SqlNewsFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<MeetingFacts> meeting(UUID meeting) {
        return Row.find(
                query(
                        """
                        select m.reference, m.title, coalesce(c.name, '') as committee, m.state, m.starts_at, m.ends_at,
                               m.place, m.resumes_at, coalesce(m.cancelled_because, '') as because
                          from concordat.meeting m
                          left join concordat.committee c on c.id = m.committee_id
                         where m.id = :subject and m.kind in ('ORDINARY', 'EXTRAORDINARY')""",
                        meeting),
                row -> new MeetingFacts(
                        row.text("reference"),
                        row.text("title"),
                        row.text("committee"),
                        row.text("state"),
                        row.instant("starts_at"),
                        row.instant("ends_at"),
                        row.text("place"),
                        row.text("state").equals("ADJOURNED") ? row.instantOrNull("resumes_at") : null,
                        row.text("because"),
                        openItems(meeting)));
    }

    private List<String> openItems(UUID meeting) {
        return Row.list(
                query(
                        """
                        select title from concordat.agenda_item
                         where meeting_id = :subject and part = 'PART_1' and published and state <> 'WITHDRAWN'
                         order by position""",
                        meeting),
                row -> row.text("title"));
    }

    @Override
    public Optional<QuestionFacts> unanswered(UUID meeting) {
        return Row.find(
                query(
                        """
                        select d.id, d.question, coalesce(c.name, '') as committee, d.part, u.deadline
                          from app.unanswered() u
                          join concordat.decision d on d.id = u.decision_id
                          left join concordat.committee c on c.id = d.committee_id
                         where d.meeting_id = :subject""",
                        meeting),
                row -> new QuestionFacts(
                        row.id("id"),
                        row.text("question"),
                        row.text("committee"),
                        Part.valueOf(row.text("part")),
                        row.instant("deadline")));
    }

    @Override
    public Optional<OpenAction> action(UUID action) {
        return Row.find(
                query(
                        """
                        select a.reference, a.description, coalesce(c.name, '') as committee, a.part, a.due
                          from concordat.action a
                          left join concordat.committee c on c.id = a.committee_id
                         where a.id = :subject and a.owner_id = app.person() and a.state in ('OPEN', 'STARTED')""",
                        action),
                row -> new OpenAction(
                        row.text("reference"),
                        row.text("description"),
                        row.text("committee"),
                        Part.valueOf(row.text("part")),
                        row.date("due")));
    }

    @Override
    public Optional<AskedFor> review(UUID review) {
        return Row.find(
                query(
                        """
                        select g.id, g.reference, g.title, r.kind, r.due_on
                          from concordat.agreement_review r
                          join concordat.agreement g on g.id = r.agreement_id
                         where r.id = :subject and r.reviewer_id = app.person() and r.outcome is null
                           and g.stage in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES')""",
                        review),
                row -> new AskedFor(
                        row.id("id"),
                        row.text("reference"),
                        row.text("title"),
                        ReviewKind.valueOf(row.text("kind")).words(),
                        row.date("due_on")));
    }

    private Query query(String sql, UUID subject) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("subject", Objects.requireNonNull(subject));
    }
}
