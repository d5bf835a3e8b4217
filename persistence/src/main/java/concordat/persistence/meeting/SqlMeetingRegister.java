package concordat.persistence.meeting;

import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.CommitteeRegister;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlMeetingRegister implements MeetingRegister {
    private final EntityManager entities;

    @Inject
    SqlMeetingRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<MeetingRow> page(MeetingFilter filter, Keyset keyset) {
        return new CommitteeRegister(
                        entities,
                        "concordat.meeting m",
                        """
                        select m.id, m.reference, m.title, m.committee_id, c.name, m.starts_at, m.ends_at, m.place,
                               m.remote_allowed, m.state, m.kind
                          from page m join concordat.committee c on c.id = m.committee_id""")
                .of(filter.committee() == null ? null : filter.committee().value())
                .where("m.starts_at >= :from", "from", midnight(filter.from()))
                .where("m.starts_at < :until", "until", midnight(filter.until()))
                .where(
                        "m.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .page(
                        keyset,
                        "starts_at",
                        filter.latestFirst(),
                        Instant::parse,
                        SqlMeetingRegister::row,
                        row -> new Keyset.Position(
                                row.startsAt().toString(), row.id().value()));
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Term.LONDON).toInstant();
    }

    private static MeetingRow row(Object[] row) {
        return new MeetingRow(
                new MeetingId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                MeetingKind.valueOf((String) row[10]),
                new CommitteeId((UUID) row[3]),
                (String) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (String) row[7],
                (Boolean) row[8],
                MeetingState.valueOf((String) row[9]));
    }

    @Override
    public List<AttendanceRow> attendance(CommitteeId committee, LocalDate from, LocalDate until, long knownAt) {
        return Rows.of(entities.createNativeQuery(
                                """
                                select meeting_id, reference, held_on, person_id, person_name, title, organisation,
                                       voting, mark
                                  from app.attendance(:committee, :from, :until, :known)""")
                        .setParameter("committee", committee.value())
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("known", knownAt))
                .stream()
                .map(row -> new AttendanceRow(
                        new MeetingId((UUID) row[0]),
                        (String) row[1],
                        ((Date) row[2]).toLocalDate(),
                        new PersonId((UUID) row[3]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Boolean) row[7],
                        AttendanceRow.Mark.valueOf((String) row[8])))
                .toList();
    }
}
