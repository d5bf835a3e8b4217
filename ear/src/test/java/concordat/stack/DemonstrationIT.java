package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.persistence.journal.JournalVerification;
import concordat.persistence.journal.Verdict;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration year, as the stack of the tests has loaded it at its start. */
class DemonstrationIT {
    private static final Database DATABASE = RunningStack.get().database();

    @ParameterizedTest
    @CsvSource({
        "person, 40",
        "committee, 4",
        "meeting, 40",
        "interest, 12",
        "interest_return, 15",
        "decision, 150",
        "action, 80",
        "agreement, 25"
    })
    void there_is_as_much_as_promised(String table, int promised) throws SQLException {
        assertThat(Integer.parseInt(truth("select count(*) from " + table).get(0)))
                .isGreaterThanOrEqualTo(promised);
    }

    @Test
    void interests_were_handled_in_each_of_the_six_ways() throws SQLException {
        assertThat(truth("select distinct handling from declaration where handling is not null"))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a joint post | select person_id from appointment where seat_id is not null group by person_id, committee_id"
                        + " having count(distinct organisation_id) = 2",
                "a shared post | select seat_id from appointment where seat_id is not null group by seat_id"
                        + " having count(distinct person_id) = 2",
                "want of a quorum | select id from decision where state = 'NEXT_BUSINESS'",
                "a casting vote | select id from decision_leg where casting_vote = 'FOR'",
                "a matter deferred twice | select item.title from decision d join agenda_item item"
                        + " on item.id = d.agenda_item_id where d.outcome = 'DEFERRED' group by item.title having count(*) = 2",
                "a superseded decision | select id from decision_link where kind = 'SUPERSEDES'",
                "Part 2 | select id from decision where part = 'PART_2'",
                "an agreement past its end | select id from agreement where stage = 'EXECUTED' and ends_on < now()",
                "an action moved twice | select action_id from action_revision group by action_id having count(*) = 2",
                "an interest withheld | select id from interest where publication = 'WITHHELD'",
                "an interest that has ended | select id from interest where term_until <= now()",
                "a nil return | select id from interest_return where kind = 'NIL'",
                "an item with a possible conflict | select t.id from item_tag t join interest i on i.concern_name = t.concern_name",
                "chair's action | select id from decision where state = 'TAKEN'",
                "an item to ratify it | select i.id from agenda_item i join decision d on d.id = i.continues_id"
                        + " where d.state = 'TAKEN'",
                "a written resolution | select d.id from decision d join meeting m on m.id = d.meeting_id"
                        + " where m.kind = 'WRITTEN_RESOLUTION' and d.state = 'OPEN'",
                "an escalation that is answered | select id from escalation where receipt_reference <> ''",
                "an escalation past its day | select id from escalation where received_on is null and answer_by < now()",
                "a report to a board | select id from highlight_report where state = 'ISSUED'",
                "an overdue action | select id from action where state = 'OPEN' and original_due < now()",
            })
    void every_awkward_case_is_there(String what, String query) throws SQLException {
        assertThat(truth(query)).as(what).isNotEmpty();
    }

    @Test
    void the_partnership_is_marked_as_fictional() throws SQLException {
        assertThat(truth("select fictional from partnership where code = 'LPT-NHFT-UOL'"))
                .containsExactly("t");
    }

    @Test
    void nothing_is_recorded_after_the_present() throws SQLException {
        assertThat(truth("select position from journal_entry where recorded_at > now()"))
                .isEmpty();
    }

    @Test
    void its_journal_is_whole() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                DATABASE.url(),
                DATABASE.application().user(),
                DATABASE.application().password())) {
            Verdict verdict = JournalVerification.verify(connection);

            assertThat(verdict.isWhole()).as(verdict.words()).isTrue();
        }
    }

    private static List<String> truth(String query) throws SQLException {
        try (Connection connection = DATABASE.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = concordat");
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
