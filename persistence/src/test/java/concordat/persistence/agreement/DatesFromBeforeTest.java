package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the upgrade makes of agreements that were on record with dates alone: the same as if they were recorded today. */
class DatesFromBeforeTest {
    private static final String OFFICER = "Officer of A";
    private static final String COLUMNS =
            """
            notice_weeks notice_day_count initial_years initial_months initial_days renewal_mode renewal_years
            renewal_months renewal_days most_renewals stopped_by extension_options extension_years extension_months
            extension_days review_every_months span_from span_end runs_on ends_by_notice last_end maximum_end last_notices
            reviews extensions_used""";

    private final World world = new World();

    @Test
    void their_dates_follow_as_if_they_were_recorded_today_AG_6() throws SQLException, IOException {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
        record("None", null, null, null);
        record("No notice", LocalDate.of(2027, 4, 1), null, LocalDate.of(2026, 9, 1));
        for (String end : List.of("2027-02-28", "2027-03-01", "2027-04-01", "2027-05-31", "2028-02-29", "2028-03-01")) {
            record(end, LocalDate.parse(end), NoticePeriod.ofMonths(3), null);
            record(end + " and days", LocalDate.parse(end), new NoticePeriod(1, 14), null);
        }

        try (Connection owner = Postgres.running().asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            List<String> before = told(statement);
            statement.execute(undo());
            statement.execute(migration());

            assertThat(told(statement)).isEqualTo(before).hasSizeGreaterThan(28);
            owner.rollback();
        }
    }

    private void record(
            String title, @Nullable LocalDate end, @Nullable NoticePeriod notice, @Nullable LocalDate review) {
        Postgres.running()
                .console()
                .at(
                        Instant.parse("2026-03-02T12:00:00Z"),
                        world.actor(OFFICER),
                        MaintainingAgreements.class,
                        agreements -> agreements.record(
                                world.partnership,
                                AgreementDraft.between(title, AgreementType.OTHER, world.trust, world.university)
                                        .withNotice(notice)
                                        .dated(new AgreementDates(LocalDate.of(2024, 4, 1), end, review))));
    }

    /** All columns that were reckoned, now and in the history, and all days. */
    private List<String> told(Statement statement) throws SQLException {
        List<String> told = new ArrayList<>();
        String columns = String.join(", ", COLUMNS.split("\\s+"));
        for (String table : List.of("agreement", "agreement_history")) {
            told.addAll(rows(
                    statement,
                    "select (title, sort_end, " + columns + ")::text from concordat." + table
                            + " where partnership_id = '" + world.partnership.value() + "' order by title"));
        }
        told.addAll(rows(
                statement,
                "select (g.title, m.audience, m.kind, m.due_on, m.organisation_id, m.ends_on)::text"
                        + " from concordat.agreement_milestone m join concordat.agreement g on g.id = m.agreement_id"
                        + " where g.partnership_id = '" + world.partnership.value()
                        + "' order by g.title, m.kind, m.due_on, m.organisation_id"));
        return told;
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

    private static String undo() {
        String dropped = "drop " + String.join(", drop ", COLUMNS.split("\\s+"));
        String ofParty = "drop notice_months, drop notice_weeks, drop notice_days, drop notice_day_count";
        return """
               drop table concordat.agreement_milestone, concordat.agreement_break, concordat.agreement_break_history,
                          concordat.agreement_extension, concordat.agreement_extension_history,
                          concordat.agreement_notice, concordat.agreement_notice_history, concordat.bank_holiday;
               alter table concordat.agreement drop sort_end, %1$s;
               alter table concordat.agreement_history %1$s;
               alter table concordat.agreement_party %2$s;
               alter table concordat.agreement_party_history %2$s;
               alter table concordat.agreement
                     add sort_end date generated always as (coalesce(ends_on, 'infinity'::date)) stored"""
                .formatted(dropped, ofParty);
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                DatesFromBeforeTest.class.getResourceAsStream("/db/migration/V030__dates_of_agreements.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${applicationRole}", Postgres.APPLICATION);
        }
    }
}
