package concordat.persistence.shared;

import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.LeadTimes;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The due dates of obligations as SQL reckons them for a day: what {@code Due} computes for one obligation, for all that a
 * reader may see. A test holds the two together.
 */
public final class DueRows {
    /** Whether a due date is overdue on {@code :day}: its day has passed, and it is still to be met. */
    public static final String IS_OVERDUE = "x.status in ('OVERDUE', 'RETURNED') and x.due_on < :day";

    /** Whether something is still to be done about a due date. */
    public static final String IS_OPEN =
            "x.status in ('OVERDUE', 'RETURNED', 'AWAITING_ACCEPTANCE', 'DUE_SOON', 'NOT_YET_DUE')";

    /** The last day to be looked at so that the next due date after {@code :day} is among those that are found. */
    public static final String REACH =
            """
            greatest(cast(:day as date), o.first_on)
            + 31 * (12 * coalesce(o.every_years, 0) + coalesce(o.every_months, 0)) + coalesce(o.every_days, 0)""";

    /** How many days ahead something is due soon at the partnership of an agreement {@code g}, of what {@link #on} gives. */
    public static final String LEAD =
            """
            coalesce((select l.days from unnest(cast(:partnerships as uuid[]), cast(:leads as int[]))
                         as l(partnership_id, days) where l.partnership_id = g.partnership_id), :lead)""";

    private static final String DUES =
            """
            select o.id, o.agreement_id, o.number, o.title, o.details, o.clause_reference, o.owed_by, o.responsible_name, o.first_on,
                   o.every_years, o.every_months, o.every_days, o.last_on, g.partnership_id, g.reference,
                   g.title as agreement_title, d.due_on, v.id as delivery_id, v.met_on,
                   case
                       when told.waived then 'WAIVED'
                       when told.returned and o.closed_on <= :day then 'LAPSED'
                       when told.returned then 'RETURNED'
                       when v.id is not null and told.settled then 'ACCEPTED'
                       when v.id is not null then 'AWAITING_ACCEPTANCE'
                       when o.closed_on <= :day then 'LAPSED'
                       when d.due_on < :day then 'OVERDUE'
                       when d.due_on <= cast(:day as date) + %3$s then 'DUE_SOON'
                       else 'NOT_YET_DUE'
                   end as status
              from {agreement_obligation} o
              join {agreement} g on g.id = o.agreement_id
              cross join lateral (
                   select app.dues(o.first_on, 12 * coalesce(o.every_years, 0) + coalesce(o.every_months, 0),
                                   coalesce(o.every_days, 0),
                                   least(o.last_on + 1, g.ended_on, g.last_end,
                                         case when o.closed_on <= :day then o.closed_on end),
                                   cast(%2$s as date)) as due_on
                   union select e.due_on from {agreement_obligation_delivery} e where e.obligation_id = o.id
                   union select e.due_on from {agreement_obligation_answer} e where e.obligation_id = o.id) d
              left join lateral (
                   select e.id, e.met_on from {agreement_obligation_delivery} e
                    where e.obligation_id = o.id and e.due_on = d.due_on and e.met_on <= :day
                    order by e.number desc limit 1) v on true
              cross join lateral (
                   select bool_and(said.waived) as waived, bool_or(said.returned) as returned,
                          bool_and(said.waived or said.accepted) as settled
                     from {agreement_obligation_recipient} r
                     cross join lateral (
                          select coalesce(bool_or(e.kind = 'WAIVED'), false) as waived,
                                 coalesce(bool_or(e.kind = 'RETURNED' and e.delivery_id = v.id), false) as returned,
                                 coalesce(bool_or(e.kind = 'ACCEPTED' and e.delivery_id = v.id), false) as accepted
                            from {agreement_obligation_answer} e
                           where e.obligation_id = o.id and e.due_on = d.due_on and e.organisation_id = r.organisation_id
                             and e.answered_on <= :day) said
                    where r.obligation_id = o.id) told
             where %1$s""";

    private DueRows() {}

    /** The values of {@code :day} and of what {@link #LEAD} asks for. */
    public static Clauses on(LocalDate day, LeadTimes leads) {
        Map<PartnershipId, Integer> chosen = new LinkedHashMap<>(leads.chosen());
        return new Clauses()
                .with("day", day)
                .with("lead", leads.standard())
                .with(
                        "partnerships",
                        array(chosen.keySet().stream().map(PartnershipId::value).toList()))
                .with("leads", array(chosen.values()));
    }

    /** How often something falls due, of a row of obligations or due dates. */
    public static Recurrence recurrence(Row row) {
        return new Recurrence(
                row.date("first_on"),
                row.isNull("every_years")
                        ? null
                        : new Length((int) row.number("every_years"), (int) row.number("every_months"), (int)
                                row.number("every_days")),
                row.dateOrNull("last_on"));
    }

    /** Values as the literal of an array. */
    public static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Due dates with their statuses on {@code :day}, of tables in braces.
     *
     * @param condition which obligations {@code o} of agreements {@code g}
     * @param horizon the last day that is looked at, but for due dates about which something was put on record
     * @param leadDays how many days ahead one is due soon
     */
    public static String dues(String condition, String horizon, String leadDays) {
        return DUES.formatted(condition, horizon, leadDays);
    }

    /**
     * How many obligations of the agreement {@code g} are open on {@code :day}, and how many of their due dates are
     * overdue; of tables in braces.
     */
    public static String counts(String agreement) {
        return """
               select count(distinct x.id) filter (where %s) as open_obligations,
                      count(*) filter (where %s) as overdue_obligations
                 from (%s) x"""
                .formatted(IS_OPEN, IS_OVERDUE, dues("o.agreement_id = " + agreement, REACH, "0"));
    }

    /** A statement on the tables as they are now. */
    public static String now(String statement) {
        return statement.replaceAll("\\{(\\w+)\\}", "concordat.$1");
    }
}
