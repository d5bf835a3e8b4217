package concordat.persistence.appraisal;

import concordat.domain.appraisal.JointPost;
import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.JointPostRow;
import concordat.domain.appraisal.JointPosts;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

@Dependent
class JpaJointPosts implements JointPosts {
    private final EntityManager entities;

    @Inject
    JpaJointPosts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String nextReference(PartnershipId partnership, int year) {
        return Row.find(
                        entities.createNativeQuery(
                                        """
                                        select p.code || '/JP/' || cast(:year as text) || '/' || to_char(
                                                   app.next_number(p.id || '/JOINT_POST/' || cast(:year as text)),
                                                   'FM999000') as reference
                                          from concordat.partnership p where p.id = :partnership""",
                                        Tuple.class)
                                .setParameter("year", String.valueOf(year))
                                .setParameter("partnership", partnership.value()),
                        row -> row.text("reference"))
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @Override
    public void add(JointPost post) {
        entities.persist(post);
    }

    @Override
    public JointPost get(JointPostId id) {
        JointPost post = entities.find(JointPost.class, id);
        if (post == null) {
            throw new NotFound("joint post");
        }
        return post;
    }

    @Override
    public JointPost lock(JointPostId id, long seen) {
        return Changing.lock(entities, JointPost.class, id, "joint post", JointPost::version, seen);
    }

    @Override
    public List<JointPostRow> register(LocalDate today) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select p.*, trust.short_name as trust_name, university.short_name as university_name,
                                       held.last_on
                                  from concordat.joint_post p
                                  join concordat.organisation trust on trust.id = p.trust_id
                                  join concordat.organisation university on university.id = p.university_id
                                  cross join lateral (select max(a.held_on) as last_on from concordat.joint_appraisal a
                                                       where a.joint_post_id = p.id) held
                                 order by (p.last_day is not null and p.last_day < :today),
                                          coalesce(held.last_on, p.first_day), p.person_name, p.id""",
                                Tuple.class)
                        .setParameter("today", today)
                        .setMaxResults(MOST),
                row -> new JointPostRow(
                        new JointPostId(row.id("id")),
                        new PartnershipId(row.id("partnership_id")),
                        row.text("reference"),
                        row.text("person_name"),
                        row.text("post"),
                        new OrganisationId(row.id("trust_id")),
                        row.text("trust_name"),
                        new OrganisationId(row.id("university_id")),
                        row.text("university_name"),
                        row.date("first_day"),
                        row.dateOrNull("job_plan_agreed_on"),
                        row.dateOrNull("last_on"),
                        row.dateOrNull("last_day")));
    }
}
