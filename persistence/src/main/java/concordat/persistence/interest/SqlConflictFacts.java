package concordat.persistence.interest;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.ConflictFacts;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.ItemConcern;
import concordat.domain.interest.MemberInterest;
import concordat.domain.interest.PossibleConflicts;
import concordat.domain.interest.PossibleConflicts.Answer;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Asks the database's functions for the whole truth: row security does not narrow it. */
@Dependent
class SqlConflictFacts implements ConflictFacts {
    private final EntityManager entities;

    @Inject
    SqlConflictFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public PossibleConflicts of(MeetingId meeting) {
        entities.flush();
        List<ItemConcern> concerns = ask(
                "concerns_of_meeting",
                meeting,
                row -> new ItemConcern(new AgendaItemId(row.id("item_id")), concern(row), row.text("by_way_of")));
        if (concerns.isEmpty()) {
            return new PossibleConflicts(List.of(), List.of(), Set.of());
        }
        return new PossibleConflicts(
                concerns,
                ask("interests_at_meeting", meeting, SqlConflictFacts::interest),
                Set.copyOf(ask(
                        "answered_conflicts",
                        meeting,
                        row -> new Answer(
                                new AgendaItemId(row.id("item_id")),
                                new PersonId(row.id("person_id")),
                                row.idOrNull("interest_id", InterestId::new)))));
    }

    private <T> List<T> ask(String function, MeetingId meeting, Function<Row, T> make) {
        return Row.list(
                entities.createNativeQuery("select * from app." + function + "(:meeting)", Tuple.class)
                        .setParameter("meeting", meeting.value()),
                make);
    }

    private static MemberInterest interest(Row row) {
        return new MemberInterest(
                new InterestId(row.id("interest_id")),
                new PersonOnRecord(
                        new PersonId(row.id("person_id")),
                        row.text("person_name"),
                        row.text("person_post"),
                        new OrganisationId(row.id("organisation_id")),
                        row.text("organisation_name")),
                InterestType.valueOf(row.text("interest_type")),
                concern(row),
                row.textOrNull("description"));
    }

    private static Concern concern(Row row) {
        return new Concern(
                ConcernKind.valueOf(row.text("concern_kind")),
                row.text("concern_name"),
                row.idOrNull("concern_known", id -> id));
    }
}
