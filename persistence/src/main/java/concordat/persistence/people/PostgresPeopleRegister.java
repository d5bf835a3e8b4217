package concordat.persistence.people;

import concordat.domain.people.AppointmentId;
import concordat.domain.people.Identity;
import concordat.domain.people.PeopleFilter;
import concordat.domain.people.PeopleRegister;
import concordat.domain.people.PersonRow;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.PersonSheet.AppointmentLine;
import concordat.domain.people.PersonSheet.SignInLine;
import concordat.domain.people.SignInId;
import concordat.domain.people.WaitingSignIn;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of people: one statement per page, whatever the filter. */
@Dependent
class PostgresPeopleRegister implements PeopleRegister {
    private static final char BETWEEN = '\u001F';

    private final EntityManager entities;

    @Inject
    PostgresPeopleRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<PersonRow> people(PeopleFilter filter, Keyset page, LocalDate today) {
        boolean byName = filter.sort() == PeopleFilter.Sort.NAME;
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("today", today);
        parameters.put("most", page.size() + 1);
        StringBuilder where = new StringBuilder("true");
        if (!filter.text().isEmpty()) {
            where.append(" and (p.name ilike :text or p.job_title ilike :text)");
            parameters.put("text", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        OrganisationId organisation = filter.organisation();
        if (organisation != null) {
            where.append(" and p.organisation_id = :organisation");
            parameters.put("organisation", organisation.value());
        }
        Role role = filter.role();
        if (role != null) {
            where.append(
                    """

                    and exists (select from appointment a
                                  where a.person_id = p.id and a.role = :role and a.term_from <= :today
                                    and (a.term_until is null or :today < a.term_until))""");
            parameters.put("role", role.name());
        }
        Keyset.Position after = page.after();
        if (after != null) {
            String[] values = after.sortValue().split(String.valueOf(BETWEEN), 2);
            where.append(
                    byName
                            ? " and (p.name, p.id) > (:name, :id)"
                            : " and (o.short_name, p.name, p.id) > (:shortName, :name, :id)");
            parameters.put("name", values[values.length - 1]);
            parameters.put("id", after.id());
            if (!byName) {
                parameters.put("shortName", values[0]);
            }
        }
        Query query = entities.createNativeQuery(
                """
                select p.id, p.name, p.job_title, p.fictional, o.short_name,
                       (select string_agg(a.role || '|' || coalesce(c.name, ao.short_name), chr(31)
                                          order by a.role, coalesce(c.name, ao.short_name))
                          from appointment a
                          join organisation ao on ao.id = a.organisation_id
                          left join committee c on c.id = a.committee_id
                         where a.person_id = p.id and a.term_from <= :today
                           and (a.term_until is null or :today < a.term_until)) roles,
                       exists (select from person_identity i where i.person_id = p.id) signs_in
                  from person p join organisation o on o.id = p.organisation_id
                 where %s
                 order by %s
                 limit :most"""
                        .formatted(where, byName ? "p.name, p.id" : "o.short_name, p.name, p.id"),
                Tuple.class);
        parameters.forEach(query::setParameter);
        return Page.of(
                Row.list(query, PostgresPeopleRegister::person),
                page,
                row -> new Keyset.Position(
                        byName ? row.name() : row.organisation() + BETWEEN + row.name(),
                        row.id().value()));
    }

    private static PersonRow person(Row row) {
        return new PersonRow(
                new PersonId(row.id("id")),
                row.text("name"),
                row.text("job_title"),
                row.text("short_name"),
                roles(row.textOrNull("roles")),
                row.flag("signs_in"),
                row.flag("fictional"));
    }

    private static String roles(@Nullable String roles) {
        if (roles == null) {
            return "";
        }
        return Arrays.stream(roles.split(String.valueOf(BETWEEN), -1))
                .map(role -> Role.valueOf(role.substring(0, role.indexOf('|'))).words() + ", "
                        + role.substring(role.indexOf('|') + 1))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @Override
    public Optional<PersonSheet> person(PersonId id, Instant now) {
        Query query = entities.createNativeQuery(
                        """
                        select p.id, p.version, p.name, p.job_title, p.organisation_id, o.short_name, p.fictional,
                               (select max(i.expires_at) from invitation i
                                 where i.person_id = p.id and i.used_at is null and i.expires_at > :now) invited_until
                          from person p join organisation o on o.id = p.organisation_id
                         where p.id = :id""",
                        Tuple.class)
                .setParameter("id", id.value())
                .setParameter("now", now);
        return Row.find(
                query,
                row -> new PersonSheet(
                        id,
                        row.number("version"),
                        row.text("name"),
                        row.text("job_title"),
                        new OrganisationId(row.id("organisation_id")),
                        row.text("short_name"),
                        row.flag("fictional"),
                        appointments(id),
                        signIns(id),
                        row.instantOrNull("invited_until")));
    }

    private List<AppointmentLine> appointments(PersonId id) {
        Query query = entities.createNativeQuery(
                        """
                        select a.id, a.role, a.organisation_id, o.short_name, a.committee_id, c.name committee,
                               a.seat_id, s.title seat, a.part2, a.term_from, a.term_until
                          from appointment a
                          join organisation o on o.id = a.organisation_id
                          left join committee c on c.id = a.committee_id
                          left join seat s on s.id = a.seat_id
                         where a.person_id = :id
                         order by a.term_from desc, a.id desc""",
                        Tuple.class)
                .setParameter("id", id.value());
        return Row.list(
                query,
                row -> new AppointmentLine(
                        new AppointmentId(row.id("id")),
                        Role.valueOf(row.text("role")),
                        new OrganisationId(row.id("organisation_id")),
                        row.text("short_name"),
                        row.idOrNull("committee_id", CommitteeId::new),
                        row.textOrNull("committee"),
                        row.idOrNull("seat_id", SeatId::new),
                        row.textOrNull("seat"),
                        row.flag("part2"),
                        new Term(row.date("term_from"), row.dateOrNull("term_until"))));
    }

    private List<SignInLine> signIns(PersonId id) {
        Query query = entities.createNativeQuery(
                        "select id, issuer, subject from person_identity where person_id = :id order by id",
                        Tuple.class)
                .setParameter("id", id.value());
        return Row.list(
                query,
                row -> new SignInLine(
                        new SignInId(row.id("id")), new Identity(row.text("issuer"), row.text("subject"))));
    }

    @Override
    public List<WaitingSignIn> waiting(int most) {
        Query query = entities.createNativeQuery(
                        """
                        select issuer, subject, name, first_seen, last_seen
                          from waiting_sign_in order by last_seen desc, issuer, subject limit :most""",
                        Tuple.class)
                .setParameter("most", most);
        return Row.list(
                query,
                row -> new WaitingSignIn(
                        new Identity(row.text("issuer"), row.text("subject")),
                        row.text("name"),
                        row.instant("first_seen"),
                        row.instant("last_seen")));
    }
}
