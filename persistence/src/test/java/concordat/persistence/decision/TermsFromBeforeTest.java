package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.Approval;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.shared.Term;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.io.IOException;
import java.io.InputStream;
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

/** What the upgrade makes of terms of reference that were adopted before they said when they are reviewed, and who votes. */
class TermsFromBeforeTest {
    private static final String UNDO =
            """
            alter table concordat.terms_of_reference drop review_on, drop non_delegating_vote;
            alter table concordat.terms_of_reference_history drop review_on, drop non_delegating_vote;
            alter table concordat.committee drop parent_id;
            alter table concordat.committee_history drop parent_id""";

    @Test
    void a_review_is_due_a_year_after_the_first_day_or_where_that_is_past_on_the_day_of_the_upgrade_LF_7()
            throws SQLException, IOException {
        JointCommittee committee = new JointCommittee();
        adopt(committee, LocalDate.of(2022, 4, 1));
        adopt(committee, LocalDate.of(2999, 4, 1));

        String today = Postgres.running().truth("select current_date").get(0);
        assertThat(upgraded(committee, "review_on"))
                .containsExactly(World.LONG_AGO.plusYears(1).toString(), today, "3000-04-01");
    }

    @Test
    void the_university_keeps_a_vote_that_was_approved_and_nobody_else_gets_one_LF_5()
            throws SQLException, IOException {
        JointCommittee trusts = new JointCommittee();
        JointCommittee withUniversity = new JointCommittee();
        String party = "insert into concordat.committee_party select gen_random_uuid(), id, audience, '"
                + withUniversity.world.university.value() + "', 'UoL', 'Council', false, false from concordat.committee"
                + " where id = '" + withUniversity.id.value() + "'";
        Postgres.running().recorded(party);

        assertThat(upgraded(withUniversity, "non_delegating_vote")).containsExactly("f");
        Postgres.running()
                .recorded("update concordat.seat set organisation_id = '" + withUniversity.world.university.value()
                        + "' where id = '" + withUniversity.seatOf("Cyd").value() + "'");
        assertThat(upgraded(withUniversity, "non_delegating_vote")).containsExactly("t");
        assertThat(upgraded(trusts, "non_delegating_vote")).containsExactly("f");
    }

    private static void adopt(JointCommittee committee, LocalDate from) {
        committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        committee.id,
                        Term.from(from),
                        null,
                        Provisions.standard(Minimum.inTotal(4)),
                        List.of(
                                new Approval(committee.world.trust, "Trust Board", from),
                                new Approval(committee.world.otherTrust, "Board of Directors", from))));
    }

    /** Upgrades anew, looks at the versions in their order, now and in their history, and takes it back. */
    private static List<String> upgraded(JointCommittee committee, String column) throws SQLException, IOException {
        try (Connection owner = Postgres.running().asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(UNDO);
            statement.execute(migration());
            List<String> present = column(statement, "terms_of_reference", committee, column);
            assertThat(column(statement, "terms_of_reference_history", committee, column))
                    .isSubsetOf(present);
            owner.rollback();
            return present;
        }
    }

    private static List<String> column(Statement statement, String table, JointCommittee committee, String column)
            throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select " + column + " from concordat." + table
                + " where committee_id = '" + committee.id.value() + "' order by version_number")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                TermsFromBeforeTest.class.getResourceAsStream("/db/migration/V016__terms_in_date.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${applicationRole}", Postgres.APPLICATION);
        }
    }
}
