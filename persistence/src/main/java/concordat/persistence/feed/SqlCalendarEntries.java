package concordat.persistence.feed;

import concordat.domain.feed.CalendarEntries;
import concordat.domain.feed.CalendarEntry;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class SqlCalendarEntries implements CalendarEntries {
    /** Where it goes on if it is adjourned, for as long as it was to last. */
    private static final String ENTRIES =
            """
            select m.id, m.reference, m.title, c.name as committee, m.place, m.version, m.state = 'CANCELLED' as cancelled,
                   case when m.state = 'ADJOURNED' then coalesce(m.resumes_at, m.starts_at) else m.starts_at end as starts_at,
                   case when m.state = 'ADJOURNED' and m.resumes_at is not null then m.resumes_at + (m.ends_at - m.starts_at)
                        else m.ends_at end as ends_at
              from concordat.meeting m
              join concordat.committee c on c.id = m.committee_id
             where m.kind in ('ORDINARY', 'EXTRAORDINARY') and %s
             order by m.starts_at, m.id
             limit 2000""";

    private final EntityManager entities;

    @Inject
    SqlCalendarEntries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CalendarEntry> own(Instant from) {
        return Row.list(
                entities.createNativeQuery(
                                ENTRIES.formatted(
                                        """
                                greatest(m.ends_at, m.resumes_at) > :from
                                and (m.committee_id in (
                                        select a.committee_id from concordat.appointment a
                                         where a.person_id = app.person() and app.in_force(a.term_from, a.term_until))
                                     or m.id in (
                                        select d.meeting_id from concordat.deputy d where d.person_id = app.person()))"""),
                                Tuple.class)
                        .setParameter("from", from),
                SqlCalendarEntries::entry);
    }

    @Override
    public Optional<CalendarEntry> of(MeetingId meeting) {
        return Row.find(
                entities.createNativeQuery(ENTRIES.formatted("m.id = :meeting"), Tuple.class)
                        .setParameter("meeting", meeting.value()),
                SqlCalendarEntries::entry);
    }

    private static CalendarEntry entry(Row row) {
        return new CalendarEntry(
                new MeetingId(row.id("id")),
                row.text("reference"),
                row.text("title"),
                row.text("committee"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("place"),
                row.flag("cancelled"),
                row.number("version"));
    }
}
