package concordat.persistence.paper;

import concordat.domain.meeting.ItemState;
import concordat.domain.paper.Paper;
import concordat.domain.paper.PaperFileId;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.Papers;
import concordat.domain.paper.VersionState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;

@Dependent
class JpaPapers implements Papers {
    private final EntityManager entities;

    @Inject
    JpaPapers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Paper paper) {
        entities.persist(paper);
    }

    @Override
    public Paper get(PaperId id) {
        Paper found = entities.find(Paper.class, id);
        if (found == null) {
            throw new NotFound("paper");
        }
        return found;
    }

    @Override
    public Paper lock(PaperId id) {
        Paper paper = Changing.lockAnew(entities, Paper.class, id, "concordat.paper", id.value(), "paper");
        // A change of its versions or files alone counts as a change of the paper.
        entities.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return paper;
    }

    @Override
    public PaperId paperOf(PaperFileId file) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select paper_id from concordat.paper_file where id = :file", Tuple.class)
                                .setParameter("file", file.value()),
                        row -> new PaperId(row.id("paper_id")))
                .orElseThrow(() -> new NotFound("file"));
    }

    @Override
    public List<PaperId> of(AgendaItemId item) {
        return Row.list(
                entities.createNativeQuery(
                                "select id from concordat.paper where agenda_item_id = :item order by asked_at, id",
                                Tuple.class)
                        .setParameter("item", item.value()),
                row -> new PaperId(row.id("id")));
    }

    @Override
    public List<Paper> acceptedFor(MeetingId meeting) {
        return entities.createQuery(
                        """
                        select distinct p from Paper p join fetch p.versions
                         where p.meeting = :meeting and p.withdrawnBecause = ''
                           and exists (select 1 from Paper o join o.versions v where o = p and v.state = :accepted)
                         order by p.askedAt, p.id.value""",
                        Paper.class)
                .setParameter("meeting", meeting)
                .setParameter("accepted", VersionState.ACCEPTED)
                .getResultList();
    }

    @Override
    public Standing standing(PaperId paper) {
        entities.flush();
        return Row.find(
                        entities.createNativeQuery(
                                        """
                                        select s.* from app.standing_of_papers(array[cast(:paper as uuid)]) s""",
                                        Tuple.class)
                                .setParameter("paper", paper.value().toString()),
                        row -> new Standing(
                                new PaperSheet.Place(
                                        row.text("committee"),
                                        row.text("meeting"),
                                        row.text("meeting_reference"),
                                        row.instant("starts_at"),
                                        row.text("item_number"),
                                        row.text("item_title")),
                                ItemState.valueOf(row.text("item_state"))))
                .orElseThrow(() -> new NotFound("paper"));
    }

    @Override
    public boolean isDeputyOfConflicted(AgendaItemId item, PersonId author, PersonId sponsor) {
        return (Boolean) entities.createNativeQuery("select app.is_deputy_of_conflicted(:item, :author, :sponsor)")
                .setParameter("item", item.value())
                .setParameter("author", author.value())
                .setParameter("sponsor", sponsor.value())
                .getSingleResult();
    }
}
