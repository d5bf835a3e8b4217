package concordat.persistence.agreement;

import concordat.domain.agreement.AgreementAlert;
import concordat.domain.agreement.AgreementDay;
import concordat.domain.agreement.AgreementDays;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class SqlAgreementDays implements AgreementDays {
    private static final String RUNNING =
            "g.stage in ('EXECUTED', 'UNDER_REVIEW', 'IN_VARIATION', 'IN_DISPUTE', 'NOTICE_GIVEN')";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SqlAgreementDays(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<AgreementDay> between(LocalDate first, LocalDate last) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select g.id, g.partnership_id, g.reference, g.title, m.kind, m.due_on,
                                       p.name_as_signed as party
                                  from concordat.agreement_milestone m
                                  join concordat.agreement g on g.id = m.agreement_id
                                  left join concordat.agreement_party p
                                    on p.agreement_id = g.id and p.organisation_id = m.organisation_id
                                 where m.due_on between :first and :last and %s
                                order by m.due_on, g.reference, m.kind, p.position"""
                                        .formatted(RUNNING),
                                Tuple.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setMaxResults(MOST),
                SqlAgreementDays::day);
    }

    @Override
    public List<AgreementDay> of(PersonId person, Set<OrganisationId> officerOf, LocalDate first, LocalDate last) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select distinct g.id, g.partnership_id, g.reference, g.title, m.kind, m.due_on,
                                       case when m.organisation_id is null then null else p.name_as_signed end as party
                                  from concordat.agreement_party p
                                  join concordat.agreement g on g.id = p.agreement_id
                                  join concordat.agreement_milestone m on m.agreement_id = g.id
                                   and (m.organisation_id is null or m.organisation_id = p.organisation_id)
                                 where (p.joined_on is null or p.joined_on <= :first)
                                   and (p.left_on is null or p.left_on > :first)
                                   and (p.sponsor_person_id = :person or p.manager_person_id = :person
                                        or p.organisation_id = any (cast(:offices as uuid[])))
                                   and (m.kind in ('END', 'REVIEW', 'LAST_NOTICE', 'BREAK_NOTICE')
                                        and m.due_on between :first and :last
                                        or m.kind = 'END' and m.due_on < :first and not g.ends_by_notice)
                                   and %s
                                order by m.due_on, g.reference, m.kind, party"""
                                        .formatted(RUNNING),
                                Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter(
                                "offices",
                                officerOf.stream()
                                        .map(office -> office.value().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setMaxResults(MOST),
                SqlAgreementDays::day);
    }

    private static AgreementDay day(Row row) {
        return new AgreementDay(
                new AgreementId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                Milestone.Kind.valueOf(row.text("kind")),
                row.date("due_on"),
                row.textOrNull("party"));
    }

    @Override
    public Set<AgreementAlert.Noted> notedBy(PersonId person) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select agreement_id, kind, due_on, months from concordat.agreement_alert"
                                        + " where person_id = :person",
                                Tuple.class)
                        .setParameter("person", person.value()),
                row -> new AgreementAlert.Noted(
                        new AgreementId(row.id("agreement_id")),
                        Milestone.Kind.valueOf(row.text("kind")),
                        row.date("due_on"),
                        (int) row.number("months"))));
    }

    @Override
    public void note(PersonId person, AgreementAlert.Noted noted, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into concordat.agreement_alert
                               (id, person_id, agreement_id, kind, due_on, months, noted_at)
                        values (:id, :person, :agreement, :kind, :due, :months, :at)
                        on conflict do nothing""")
                .setParameter("id", Ids.next(clock))
                .setParameter("person", person.value())
                .setParameter("agreement", noted.agreement().value())
                .setParameter("kind", noted.kind().name())
                .setParameter("due", noted.due())
                .setParameter("months", noted.months())
                .setParameter("at", at)
                .executeUpdate();
    }
}
