package concordat.persistence.agreement.notice;

import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.notice.FormalNotice;
import concordat.domain.agreement.notice.FormalNoticeId;
import concordat.domain.agreement.notice.FormalNoticeKind;
import concordat.domain.agreement.notice.FormalNotices;
import concordat.domain.agreement.notice.NoticeAddress;
import concordat.domain.agreement.notice.UnansweredNotice;
import concordat.domain.shared.AgreementId;
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
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaFormalNotices implements FormalNotices {
    private final EntityManager entities;

    @Inject
    JpaFormalNotices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(FormalNotice notice) {
        entities.persist(notice);
    }

    @Override
    public void add(NoticeAddress address) {
        entities.persist(address);
    }

    @Override
    public List<FormalNotice> under(AgreementId agreement) {
        return entities.createQuery(
                        "select n from AgreementFormalNotice n where n.agreement = :agreement order by n.number",
                        FormalNotice.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public List<NoticeAddress> addresses(AgreementId agreement) {
        return entities.createQuery(
                        "select a from AgreementNoticeAddress a where a.agreement = :agreement"
                                + " order by a.organisation.value, a.from",
                        NoticeAddress.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public FormalNotice get(FormalNoticeId id) {
        FormalNotice notice = entities.find(FormalNotice.class, id);
        if (notice == null) {
            throw new NotFound("notice");
        }
        return notice;
    }

    @Override
    public FormalNotice lock(FormalNoticeId id, long seen) {
        return Changing.lock(entities, FormalNotice.class, id, "notice", FormalNotice::version, seen);
    }

    @Override
    public List<UnansweredNotice> unanswered(LocalDate by, Set<OrganisationId> parties) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select n.id, g.partnership_id, g.reference, g.title, n.number, n.kind, n.answer_due_on
                                  from concordat.agreement_formal_notice n
                                  join concordat.agreement g on g.id = n.agreement_id
                                 where n.answered_on is null and n.withdrawn_on is null and n.answer_due_on <= :by
                                   and (n.from_id = any (cast(:parties as uuid[]))
                                        or n.to_id = any (cast(:parties as uuid[]))
                                        or n.to_id is null and exists (
                                           select from concordat.agreement_party p
                                            where p.agreement_id = g.id
                                              and p.organisation_id = any (cast(:parties as uuid[]))))
                                 order by n.answer_due_on, n.id""",
                                Tuple.class)
                        .setParameter("by", by)
                        .setParameter(
                                "parties",
                                parties.stream()
                                        .map(each -> each.value().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .setMaxResults(MOST),
                row -> new UnansweredNotice(
                        new FormalNoticeId(row.id("id")),
                        new PartnershipId(row.id("partnership_id")),
                        row.text("reference"),
                        row.text("title"),
                        (int) row.number("number"),
                        FormalNoticeKind.valueOf(row.text("kind")),
                        new Deadline(row.date("answer_due_on"))));
    }
}
