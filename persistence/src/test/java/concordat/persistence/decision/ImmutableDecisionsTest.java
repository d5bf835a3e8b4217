package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Pin;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.Purpose;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import concordat.persistence.LookingAround;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is decided stays as it is, whoever tries to change it and by whatever statement (VO-10). */
class ImmutableDecisionsTest {
    private static final Postgres POSTGRES = Postgres.running();

    /** Every table of which a row belongs to a decision, with how it is found from there. */
    private static final List<String> OF_DECISION = List.of(
            "decision where id = '%s'",
            "decision_leg where decision_id = '%s'",
            "decision_pin where decision_id = '%s'",
            "decision_condition where decision_id = '%s'",
            "decision_consultation where decision_id = '%s'",
            "vote where decision_id = '%s'",
            "decision_awaited where decision_id = '%s'",
            "decision_link where later_id = '%s'",
            "decision_roll where leg_id in (select id from concordat.decision_leg where decision_id = '%s')",
            "decision_quorum where leg_id in (select id from concordat.decision_leg where decision_id = '%s')",
            "decision_tally where leg_id in (select id from concordat.decision_leg where decision_id = '%s')",
            "decision_mandate where leg_id in (select id from concordat.decision_leg where decision_id = '%s')");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;

    @Test
    void no_column_of_what_is_decided_can_be_changed_nor_a_row_deleted_by_the_application_or_the_owner() {
        DecisionId taken = takenByTheChair();
        DecisionId decision = decidedInFull();
        int tried = 0;

        for (String rows : OF_DECISION) {
            String table = rows.substring(0, rows.indexOf(' '));
            String where = rows.substring(rows.indexOf(' '))
                    .formatted((table.equals("decision_consultation") ? taken : decision).value());
            assertThat(POSTGRES.truth("select id from " + table + where))
                    .as(table)
                    .isNotEmpty();
            List<String> statements = new ArrayList<>();
            for (String change : changes(table)) {
                statements.add("update concordat." + table + " set " + change + where);
            }
            statements.add("delete from concordat." + table + where);
            for (String statement : statements) {
                refuses(statement);
                tried++;
            }
        }

        assertThat(tried).as("statements tried").isGreaterThan(100);
        assertThat(
                        POSTGRES.truth(
                                """
                        select distinct c.conrelid::regclass::text from pg_constraint c
                         where c.contype = 'f' and c.confrelid in ('concordat.decision'::regclass, 'concordat.decision_leg'::regclass)
                           and c.conrelid::regclass::text !~ 'action|agenda_item|decision_review|escalation|status_proof'"""))
                .as("tables that belong to decisions")
                .map(name -> name.replace("concordat.", ""))
                .allMatch(name -> OF_DECISION.stream().anyMatch(rows -> rows.startsWith(name + " ")));
    }

    /** Another value for each column but the access key and the counter of the optimistic lock. */
    private static List<String> changes(String table) {
        return POSTGRES.truth(
                """
                select column_name || ' = ' || case
                           when data_type in ('integer', 'bigint', 'numeric') then 'coalesce(' || column_name || ', 0) + 1'
                           when data_type = 'boolean' then 'not coalesce(' || column_name || ', false)'
                           when data_type = 'date' then 'coalesce(' || column_name || ', date ''2020-01-01'') + 1'
                           when data_type = 'uuid' then 'gen_random_uuid()'
                           when data_type like 'timestamp%%' then 'coalesce(' || column_name || ', now()) + interval ''1 day'''
                           else 'coalesce(' || column_name || ', '''') || ''x''' end
                  from information_schema.columns
                 where table_schema = 'concordat' and table_name = '%s' and is_generated = 'NEVER'
                   and column_name not in ('audience', 'version')"""
                        .formatted(table));
    }

    private DecisionId takenByTheChair() {
        return committee.as(
                OFFICER,
                TakingChairsActions.class,
                taking -> taking.take(
                        "taken " + committee.id,
                        committee.id,
                        new NewChairsAction(
                                ItemText.open("1", "Winter beds", Purpose.APPROVAL, "Ann", 10, ""),
                                NewQuestion.of("To open twelve beds", Proposal.to(Outcome.APPROVED)),
                                "Patients wait",
                                "Clause 9",
                                committee.seatOf("Ann"),
                                "",
                                Optional.of(committee.seatOf("Bob")),
                                List.of(new NewChairsAction.Consulted(
                                        committee.seatOf("Dee"), LocalDate.of(2026, 5, 12), "Agrees")),
                                List.of()),
                        List.of()));
    }

    private void refuses(String statement) {
        assertThatThrownBy(() -> committee.console.at(
                        START,
                        world.actor(OFFICER),
                        LookingAround.class,
                        looking -> looking.change(
                                new LookingAround.Tried(UUID.randomUUID(), statement, world.partnership.value()),
                                statement)))
                .as("by the application: " + statement)
                .hasStackTraceContaining(statement.startsWith("delete") ? "ERROR" : "never changed");
        assertThatThrownBy(() -> POSTGRES.recorded(statement))
                .as("by the owner: " + statement)
                .hasMessageContaining("never changed");
    }

    @Test
    void a_declared_decision_is_not_opened_again_nor_its_tables_emptied() {
        DecisionId decision = decidedInFull();

        refuses("update concordat.decision set state = 'OPEN' where id = '" + decision.value() + "'");
        for (String rows : OF_DECISION) {
            String table = rows.substring(0, rows.indexOf(' '));
            assertThatThrownBy(() -> committee.console.at(
                            START,
                            world.actor(OFFICER),
                            LookingAround.class,
                            looking -> looking.changeInSilence("truncate concordat." + table + " cascade")))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void what_was_decided_on_is_pinned_by_its_hash_and_a_change_of_it_shows() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.record(
                        "pin " + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));

        DecisionSheet.PinLine pinned = read(decision).pins().get(0);
        assertThat(pinned.kind()).isEqualTo(Pin.Kind.ITEM);
        assertThat(pinned.subject()).isEqualTo(item.value());
        assertThat(pinned.hash()).hasSize(64);
        assertThat(pinned.changed()).isFalse();
        assertThat(POSTGRES.truth("select payload from journal_payload p join journal_entry e using (position)"
                                + " where e.kind = 'Declared' and e.subject_id = '" + decision.value() + "'")
                        .get(0))
                .contains(pinned.hash());

        POSTGRES.recorded(
                "update agenda_item set state = 'DONE', version = version + 1 where id = '" + item.value() + "'");
        assertThat(read(decision).pins().get(0).changed())
                .as("only its state has changed")
                .isFalse();
        POSTGRES.recorded("update agenda_item set body = 'Another text' where id = '" + item.value() + "'");
        assertThat(read(decision).pins().get(0).changed()).isTrue();
        assertThat(read(decision).pins().get(0).hash()).isEqualTo(pinned.hash());
    }

    @Test
    void the_hash_says_nothing_and_is_the_same_for_whoever_asks() {
        AgendaItemId item = committee.atAnItem();
        world.person("Nobody", world.trust);
        String question = "select row_to_json(f)::text from app.pins('" + item.value() + "', null) f";

        List<String> whole = world.sees(World.OPERATOR, question);

        assertThat(whole).hasSize(1);
        assertThat(whole.get(0)).doesNotContain("Placements");
        assertThat(world.sees("Nobody", question)).isEqualTo(whole);
    }

    private DecisionSheet read(DecisionId id) {
        return committee.as(OFFICER, ReadingDecisions.class, reading -> reading.get(id));
    }

    /** A decision with votes, a condition, a link to an earlier one, what the schemes said, and boards that are awaited. */
    private DecisionId decidedInFull() {
        AgendaItemId item = committee.atAnItem();
        DecisionId earlier = record(item, "earlier " + item, question(), List.of());
        committee.as(
                OFFICER,
                KeepingSchemes.class,
                schemes -> schemes.record(
                        "scheme " + item,
                        world.partnership,
                        new NewSchemeEntry(
                                world.trust,
                                "SD 1",
                                Power.delegated("Estates", committee.id),
                                Term.from(World.LONG_AGO),
                                "Board",
                                World.LONG_AGO)));
        DecisionId linked = record(
                item,
                "linked " + item,
                question().on("Estates").correcting(LinkKind.AMENDS, earlier, false),
                List.of(new Condition("Tell the staff", world.id("Bob"), world.trust, LocalDate.of(2026, 7, 1))));
        POSTGRES.recorded(
                """
                insert into decision_awaited (id, audience, decision_id, organisation_id, organisation_name, body, kind,
                                              agreed, answered_on, answer_reference)
                select gen_random_uuid(), audience, id, '%s', 'A', 'Trust Board', 'CONFIRMATION', true, date '2026-05-13',
                       'TB/1' from decision where id = '%s'"""
                        .formatted(world.trust.value(), linked.value()));
        return linked;
    }

    private static NewQuestion question() {
        return NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED));
    }

    private DecisionId record(AgendaItemId item, String key, NewQuestion question, List<Condition> conditions) {
        List<GivenVote> votes = List.of("Ann", "Bob", "Cyd", "Dee").stream()
                .map(name -> new GivenVote(committee.seatOf(name), world.id(name), Ballot.FOR))
                .toList();
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                decisions -> decisions.record(key, item, question, conditions, votes, Closing.byVote()));
    }
}
