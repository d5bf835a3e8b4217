package concordat.persistence.journal;

import concordat.domain.journal.JournalEntry;
import concordat.domain.journal.JournalFilter;
import concordat.domain.journal.JournalLine;
import concordat.domain.journal.JournalRegister;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class SqlJournalRegister implements JournalRegister {
    private static final String LINE =
            """
            e.position, e.recorded_at, e.actor_name, e.capacity, e.kind, e.subject_kind, e.subject_id,
            e.subject_reference, encode(e.hash, 'hex')""";

    private final EntityManager entities;

    @Inject
    SqlJournalRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<JournalLine> page(JournalFilter filter, Keyset keyset) {
        StringBuilder sql = new StringBuilder("select " + LINE + " from concordat.journal_entry e where true");
        if (keyset.after() != null) {
            sql.append(" and e.position < :after");
        }
        if (filter.who() != null) {
            sql.append(" and strpos(lower(e.actor_name), lower(:who)) > 0");
        }
        if (filter.kind() != null) {
            sql.append(" and e.kind = :kind");
        }
        if (filter.reference() != null) {
            sql.append(" and starts_with(e.subject_reference, :reference)");
        }
        if (filter.subject() != null) {
            sql.append(" and e.subject_id = :subject");
        }
        if (filter.from() != null) {
            sql.append(" and e.recorded_at >= :from");
        }
        if (filter.until() != null) {
            sql.append(" and e.recorded_at < :until");
        }
        sql.append(" order by e.position desc");
        Query query = entities.createNativeQuery(sql.toString()).setMaxResults(keyset.size() + 1);
        if (keyset.after() != null) {
            query.setParameter("after", Long.parseLong(keyset.after().sortValue()));
        }
        if (filter.who() != null) {
            query.setParameter("who", filter.who());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.reference() != null) {
            query.setParameter("reference", filter.reference());
        }
        if (filter.subject() != null) {
            query.setParameter("subject", filter.subject());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from().atStartOfDay(Term.LONDON).toInstant());
        }
        if (filter.until() != null) {
            query.setParameter(
                    "until",
                    filter.until().plusDays(1).atStartOfDay(Term.LONDON).toInstant());
        }
        List<JournalLine> lines =
                rows(query).stream().map(SqlJournalRegister::line).toList();
        return Page.of(lines, keyset, line -> new Keyset.Position(Long.toString(line.position()), line.subject()));
    }

    @Override
    public Optional<JournalEntry> find(long position) {
        Query query = entities.createNativeQuery(
                        "select " + LINE
                                + """
                , coalesce(p.payload, ''), encode(e.payload_hash, 'hex'), encode(e.previous_hash, 'hex'), e.chain_index
                  from concordat.journal_entry e left join concordat.journal_payload p on p.position = e.position
                 where e.position = :position""")
                .setParameter("position", position);
        return rows(query).stream()
                .map(row -> new JournalEntry(
                        line(row), (String) row[9], (String) row[10], (String) row[11], ((Number) row[12]).longValue()))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static JournalLine line(Object[] row) {
        return new JournalLine(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
