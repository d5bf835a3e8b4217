package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.TrackingActions;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.persistence.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the upgrade makes of actions that were raised before they said where they arose: the same as if they were raised today. */
class ActionsFromBeforeTest {
    private static final String UNDO =
            """
            drop table concordat.action_evidence, concordat.action_evidence_history;
            drop trigger origin_stays on concordat.action;
            alter table concordat.action disable trigger user;
            alter table concordat.action_note disable trigger user;
            alter table concordat.action_revision disable trigger user;
            alter table concordat.paper_chunk disable trigger user;
            alter table concordat.paper_content disable trigger user;
            delete from concordat.action_note
             where action_id in (select id from concordat.action where decision_id is null or came_from_id is not null);
            delete from concordat.action_revision
             where action_id in (select id from concordat.action where decision_id is null or came_from_id is not null);
            delete from concordat.paper_chunk where owner_id is not null;
            delete from concordat.paper_content where owner_id is not null;
            update concordat.action set goes_on_as_id = null, goes_on_as = null, came_from_id = null, came_from = null
             where came_from_id is null or decision_id is null;
            set constraints all immediate;
            alter table concordat.action drop meeting_id, drop agenda_item_id, drop part, drop minute_reference, drop met_on,
                drop closing_meeting_id, drop closing_meeting, drop goes_on_as_id, drop goes_on_as, drop came_from_id,
                drop came_from;
            alter table concordat.action_history drop meeting_id, drop agenda_item_id, drop part, drop minute_reference,
                drop met_on, drop closing_meeting_id, drop closing_meeting, drop goes_on_as_id, drop goes_on_as,
                drop came_from_id, drop came_from;
            delete from concordat.action where decision_id is null;
            alter table concordat.action_note drop kind;
            alter table concordat.action_note_history drop kind;
            drop policy seen on concordat.paper_content;
            drop policy changed on concordat.paper_content;
            drop policy seen on concordat.paper_chunk;
            drop policy changed on concordat.paper_chunk;
            drop policy seen on concordat.paper_content_history;
            drop trigger a_key_of_action on concordat.paper_content;
            alter table concordat.paper_content drop action_id, drop owner_id;
            alter table concordat.paper_content_history drop action_id, drop owner_id;
            alter table concordat.paper_chunk drop owner_id;
            create policy seen on concordat.paper_content for select using (false);
            create policy changed on concordat.paper_content for update using (false);
            create policy seen on concordat.paper_chunk for select using (false);
            create policy changed on concordat.paper_chunk for update using (false);
            create policy seen on concordat.paper_content_history for select using (false);
            alter table concordat.action enable trigger user;
            alter table concordat.action_note enable trigger user;
            alter table concordat.action_revision enable trigger user;
            alter table concordat.paper_chunk enable trigger user;
            alter table concordat.paper_content enable trigger user;
            drop function app.keep_origin(), app.keep_evidence(), app.key_with_action() cascade""";

    private final JointCommittee committee = new JointCommittee();

    @Test
    void they_arose_from_the_item_of_their_decision_AC_1() throws SQLException, IOException {
        ActionId action = raised();
        String told =
                "select (agenda_item_id, meeting_id, part, minute_reference, met_on, original_due)::text from concordat.%s"
                        + " where id = '" + action.value() + "'";

        try (Connection owner = Postgres.running().asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            List<String> before = rows(statement, told.formatted("action"));
            List<String> history = rows(statement, told.formatted("action_history"));
            int versions = rows(statement, "select known_from::text from concordat.action_history")
                    .size();
            statement.execute(UNDO);
            statement.execute(migration());

            assertThat(rows(statement, told.formatted("action")))
                    .isEqualTo(before)
                    .hasSize(1);
            assertThat(rows(statement, told.formatted("action_history")))
                    .isEqualTo(history)
                    .hasSizeGreaterThan(1);
            assertThat(rows(statement, "select known_from::text from concordat.action_history"))
                    .hasSize(versions);
            assertThat(rows(
                            statement,
                            "select distinct kind from concordat.action_note where action_id = '" + action.value()
                                    + "'"))
                    .containsExactly("PROGRESS");
            owner.rollback();
        }
    }

    private ActionId raised() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        "before " + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
        ActionId action = committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.raiseAction(
                        decision,
                        new Condition(
                                "Write to all",
                                committee.world.id("Bob"),
                                committee.world.trust,
                                LocalDate.of(2026, 7, 1))));
        committee.does(
                OFFICER, JointCommittee.START, TrackingActions.class, all -> all.note("note " + item, action, "Begun"));
        return action;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String migration() throws IOException {
        String file = "/db/migration/V110__action_logs.sql";
        try (var in = Objects.requireNonNull(ActionsFromBeforeTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${applicationRole}", Postgres.APPLICATION);
        }
    }
}
