package concordat.persistence.interest;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.InterestFilter;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestOrder;
import concordat.domain.interest.InterestRegister;
import concordat.domain.interest.InterestRow;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Publication;
import concordat.domain.interest.Relationship;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Row security decides which entries there are; a word of a filter therefore finds only what its reader may see. */
@Dependent
class SqlInterestRegister implements InterestRegister {
    private static final String OVER = "i.term_until is not null and i.term_until <= d.today";
    private static final String PUBLIC = "i.public_until is not null and i.public_until > d.today";

    private final EntityManager entities;

    @Inject
    SqlInterestRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<InterestRow> page(InterestFilter filter, InterestOrder order, Keyset keyset, LocalDate today) {
        boolean byName = order == InterestOrder.BY_NAME || order == InterestOrder.BY_NAME_BACKWARDS;
        boolean backwards = order == InterestOrder.BY_NAME_BACKWARDS || order == InterestOrder.LAST_DECLARED_FIRST;
        String column = byName ? "i.person_name" : "i.declared_on";
        Clauses clauses = new Clauses()
                .with("today", today)
                .with("rows", keyset.size() + 1)
                .and(
                        "i.interest_type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().name())
                .and(
                        "i.organisation_id = :organisation",
                        "organisation",
                        filter.organisation() == null
                                ? null
                                : filter.organisation().value())
                .and(
                        "i.person_id in (select h.person_id from app.seat_holders(:committee, d.today) h)",
                        "committee",
                        filter.committee() == null ? null : filter.committee().value())
                .and(
                        "i.person_id = :person",
                        "person",
                        filter.person() == null ? null : filter.person().value())
                .and(
                        "position(:words in lower(i.person_name || ' ' || i.concern_name || ' ' || i.description)) > 0",
                        "words",
                        words(filter));
        if (keyset.after() != null) {
            clauses.and(
                            "(" + column + ", i.id) " + (backwards ? "<" : ">") + " (:afterValue, :afterId)",
                            "afterValue",
                            byName
                                    ? keyset.after().sortValue()
                                    : LocalDate.parse(keyset.after().sortValue()))
                    .with("afterId", keyset.after().id());
        }
        String direction = backwards ? " desc" : "";
        return Page.of(
                Row.list(
                        clauses.query(
                                entities,
                                "select i.* from concordat.interest i, (select cast(:today as date) as today) d where "
                                        + standing(filter.standing())
                                        + clauses.sql() + " order by " + column + direction + ", i.id" + direction
                                        + " limit :rows"),
                        row -> row(row, today)),
                keyset,
                row -> new Keyset.Position(
                        byName ? row.name() : row.declaredOn().toString(),
                        row.id().value()));
    }

    private static @Nullable String words(InterestFilter filter) {
        String words = filter.words().strip().toLowerCase(Locale.ENGLISH);
        return words.isEmpty() ? null : words;
    }

    private static String standing(@Nullable InterestStanding wanted) {
        if (wanted == null) {
            return "not (i.publication is not null and " + OVER + " and not (" + PUBLIC + "))";
        }
        return switch (wanted) {
            case DECLARED -> "i.publication is null and i.reviewed_at is null";
            case REVIEWED -> "i.publication is null and i.reviewed_at is not null";
            case PUBLISHED, WITHHELD -> "i.publication = '" + wanted + "' and not (" + OVER + ")";
            case ENDED -> "i.publication is not null and " + OVER + " and " + PUBLIC;
            case HISTORIC -> "i.publication is not null and " + OVER + " and not (" + PUBLIC + ")";
        };
    }

    private static InterestRow row(Row row, LocalDate today) {
        String publication = row.textOrNull("publication");
        String relationship = row.textOrNull("relationship");
        LocalDate until = row.dateOrNull("term_until");
        return new InterestRow(
                new InterestId(row.id("id")),
                new PersonId(row.id("person_id")),
                row.text("person_name"),
                row.text("person_post"),
                row.text("organisation_name"),
                InterestType.valueOf(row.text("interest_type")),
                new Concern(
                        ConcernKind.valueOf(row.text("concern_kind")),
                        row.text("concern_name"),
                        row.idOrNull("concern_known", id -> id)),
                row.text("description"),
                relationship == null ? null : Relationship.valueOf(relationship),
                row.flag("paid"),
                new Term(row.date("term_from"), until),
                row.date("declared_on"),
                InterestStanding.of(
                        !row.isNull("reviewed_at"),
                        publication == null ? null : Publication.valueOf(publication),
                        until,
                        row.dateOrNull("public_until"),
                        today));
    }
}
