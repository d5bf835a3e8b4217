package concordat.persistence.minutes;

import concordat.domain.minutes.MinutesFilter;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.MinutesRegister;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.MinutesState;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@Dependent
class SqlMinutesRegister implements MinutesRegister {
    private final EntityManager entities;

    @Inject
    SqlMinutesRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<MinutesRow> page(MinutesFilter filter, Keyset keyset) {
        Keyset.Position after = keyset.after();
        Clauses clauses = new Clauses();
        clauses.and(
                        "m.committee_id = :committee",
                        "committee",
                        filter.committee() == null ? null : filter.committee().value())
                .and(
                        "m.meeting_id = :meeting",
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .and(
                        "m.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and(
                        "(m.met_at, m.id) < (:met, cast(:after as uuid))",
                        "met",
                        after == null ? null : Instant.parse(after.sortValue()));
        if (after != null) {
            clauses.with("after", after.id().toString());
        }
        return Page.of(
                Row.list(
                        clauses.query(
                                        entities,
                                        """
                                        select m.id, m.committee_id, c.name, m.meeting_id, m.meeting_reference, m.met_at, m.part,
                                               m.state, m.agreed_at is not null as agreed, m.circulated_at, m.approved_meeting
                                          from concordat.minutes m join concordat.committee c on c.id = m.committee_id
                                         where true %s
                                         order by m.met_at desc, m.id desc
                                         limit :rows"""
                                                .formatted(clauses.sql()))
                                .setParameter("rows", keyset.size() + 1),
                        SqlMinutesRegister::row),
                keyset,
                row -> new Keyset.Position(row.metAt().toString(), row.id().value()));
    }

    private static MinutesRow row(Row row) {
        return new MinutesRow(
                new MinutesId(row.id("id")),
                new CommitteeId(row.id("committee_id")),
                row.text("name"),
                new MeetingId(row.id("meeting_id")),
                row.text("meeting_reference"),
                row.instant("met_at"),
                Part.valueOf(row.text("part")),
                MinutesState.valueOf(row.text("state")),
                row.flag("agreed"),
                Optional.ofNullable(row.instantOrNull("circulated_at")),
                row.text("approved_meeting"));
    }
}
