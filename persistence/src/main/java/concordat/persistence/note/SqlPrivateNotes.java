package concordat.persistence.note;

import concordat.domain.note.PrivateNote;
import concordat.domain.note.PrivateNotes;
import concordat.domain.paper.PaperId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class SqlPrivateNotes implements PrivateNotes {
    private final EntityManager entities;

    @Inject
    SqlPrivateNotes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PrivateNote> on(PaperId paper) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select n.* from concordat.paper_note n
                                 where n.paper_id = :paper order by n.noted_at, n.id""",
                                Tuple.class)
                        .setParameter("paper", paper.value()),
                SqlPrivateNotes::note);
    }

    @Override
    public List<NoteLine> all() {
        return Row.list(
                entities.createNativeQuery(
                        """
                        select n.*, v.title, max(n.noted_at) over (partition by n.paper_id) as last
                          from concordat.paper_note n
                          left join lateral (select v.title from concordat.paper_version v
                                              where v.paper_id = n.paper_id order by v.number desc limit 1) v on true
                         order by last desc, n.paper_id, n.noted_at, n.id""",
                        Tuple.class),
                row -> new NoteLine(note(row), Optional.ofNullable(row.textOrNull("title"))));
    }

    @Override
    public Optional<PrivateNote> find(UUID id) {
        return Row.find(
                entities.createNativeQuery("select n.* from concordat.paper_note n where n.id = :id", Tuple.class)
                        .setParameter("id", id),
                SqlPrivateNotes::note);
    }

    @Override
    public void add(PrivateNote note) {
        entities.createNativeQuery(
                        """
                        insert into concordat.paper_note (id, paper_id, paper_version, page, body, noted_at)
                        values (:id, :paper, :version, :page, :body, :at) on conflict (id) do nothing""")
                .setParameter("id", note.id())
                .setParameter("paper", note.paper().value())
                .setParameter("version", note.version())
                .setParameter("page", note.page())
                .setParameter("body", note.text())
                .setParameter("at", note.at())
                .executeUpdate();
    }

    @Override
    public boolean change(PrivateNote note, Instant seen) {
        return entities.createNativeQuery(
                                """
                                update concordat.paper_note set page = :page, body = :body, noted_at = :at
                                 where id = :id and noted_at = :seen""")
                        .setParameter("id", note.id())
                        .setParameter("page", note.page())
                        .setParameter("body", note.text())
                        .setParameter("at", note.at())
                        .setParameter("seen", seen)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void delete(UUID id) {
        entities.createNativeQuery("delete from concordat.paper_note where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static PrivateNote note(Row row) {
        return new PrivateNote(
                row.id("id"),
                new PaperId(row.id("paper_id")),
                (int) row.number("paper_version"),
                row.text("page"),
                row.text("body"),
                row.instant("noted_at"));
    }
}
