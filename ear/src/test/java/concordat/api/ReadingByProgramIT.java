package concordat.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import concordat.journey.PreparedMeeting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read: all that the owner of the token may see, page by page, and nothing else. */
class ReadingByProgramIT {
    private static final String OFFICER = "amara.okafor";
    private static final String EXECUTIVE = "margot.ellis";
    private static final String MEMBER = "hana.kovacs";
    private static final String CHAIR_OF_ANOTHER = "prudence.achterberg";
    private static final String READER_OF_ANOTHER = "liam.osei";
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String WITHOUT_APPOINTMENT = "sophie.tran";

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/meetings", "/decisions", "/actions"})
    void pages_follow_each_other_without_gap_or_repetition(String list) {
        Program officer = Program.of(OFFICER);

        List<String> atOnce = ids(officer.all(list + "?limit=500"));
        List<String> byPages = ids(officer.all(list + "?limit=7"));

        assertThat(atOnce).hasSizeGreaterThan(14).doesNotHaveDuplicates();
        assertThat(byPages).isEqualTo(atOnce);
    }

    @Test
    void filters_narrow_a_list() {
        Program officer = Program.of(OFFICER);

        List<JsonObject> all = officer.all("/decisions?limit=500");
        List<JsonObject> deferred = officer.all("/decisions?outcome=deferred&limit=500");

        assertThat(deferred).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(deferred).allMatch(row -> row.get("outcome").getAsString().equals("DEFERRED"));
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions?committee=seven, committee",
        "/decisions?outcome=maybe, outcome",
        "/decisions?from=14+December, from",
        "/decisions?limit=501, limit",
        "/decisions?limit=0, limit",
        "/decisions?after=nonsense, after",
        "/meetings?state=asleep, state",
        "/agreements?dueBy=soon, dueBy",
        "/actions?dueUntil=2026-02-30, dueUntil"
    })
    void a_question_that_cannot_be_read_names_the_field(String address, String field) {
        Program.Answer answer = Program.of(OFFICER).get(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("field")).isEqualTo(field);
        assertThat(answer.text("detail")).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/meetings", "/decisions", "/actions", "/committees"})
    void each_row_of_a_list_leads_to_its_record(String list) {
        Program officer = Program.of(OFFICER);
        String id = ids(officer.all(list + "?limit=500")).get(0);

        Program.Answer record = officer.get(list + "/" + id);

        assertThat(record.status()).isEqualTo(200);
        assertThat(record.text("id")).isEqualTo(id);
        assertThat(officer.get(list + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(officer.get(list + "/none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/decisions", "/actions"})
    void who_may_not_see_a_record_finds_it_nowhere(String list) {
        List<String> seen = ids(Program.of(OFFICER).all(list + "?limit=500"));
        Program other = Program.of(READER_OF_ANOTHER);

        List<String> visible = ids(other.all(list + "?limit=500"));
        String hidden =
                seen.stream().filter(id -> !visible.contains(id)).findFirst().orElseThrow();

        assertThat(other.get(list + "/" + hidden).status()).isEqualTo(404);
        assertThat(other.get(list + "/" + hidden).body())
                .isEqualTo(other.get(list + "/" + UUID.randomUUID()).body());
    }

    @Test
    void a_draft_agreement_is_for_its_team_only() {
        List<JsonObject> officers = Program.of(OFFICER).all("/agreements?standing=IN_PREPARATION&limit=500");
        Program attendee = Program.of(READER_OF_ANOTHER);

        assertThat(officers).isNotEmpty();
        assertThat(attendee.all("/agreements?standing=IN_PREPARATION&limit=500"))
                .isEmpty();
        assertThat(attendee.get("/agreements/" + ids(officers).get(0)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/decisions", "/actions"})
    void an_administrator_reads_no_committees_content(String list) {
        Program.Answer answer = Program.of(ADMINISTRATOR).get(list);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements",
                "/meetings",
                "/decisions",
                "/actions",
                "/committees",
                "/board-report.xlsx",
                "/registers/decisions.csv"
            })
    void nobody_reads_anything_without_an_appointment_or_a_token_meant_for_Concordat(String address) {
        assertThat(Program.of(WITHOUT_APPOINTMENT).get(address).status()).isEqualTo(403);
        assertThat(Program.withTokenForAnother(OFFICER).get(address).status()).isEqualTo(401);
        Program.Answer nobody = Program.withoutToken().get(address);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void votes_by_name_are_for_officer_chair_auditor_and_voter() {
        JsonObject row = Program.of(OFFICER).all("/decisions?outcome=approved&limit=500").stream()
                .filter(each -> !each.has("byName")
                        && each.has("mode")
                        && each.get("mode").getAsString().equals("VOTE"))
                .filter(each -> Program.of(OFFICER)
                        .get("/decisions/" + each.get("id").getAsString())
                        .text("byName")
                        .equals("false"))
                .findFirst()
                .orElseThrow();
        String address = "/decisions/" + row.get("id").getAsString();

        assertThat(Program.of(OFFICER).get(address).object().getAsJsonArray("votes"))
                .isNotEmpty();
        assertThat(Program.of(EXECUTIVE).get(address).object().getAsJsonArray("votes"))
                .isEmpty();
    }

    @Test
    void a_quorum_forecast_is_for_officer_and_chair_of_the_committee() {
        String address = "/meetings/"
                + PreparedMeeting.planned("Forecast by program").meeting().value() + "/quorum-forecast";

        assertThat(Program.of(OFFICER).get(address).object().getAsJsonArray("items"))
                .hasSize(1);
        assertThat(Program.of(PreparedMeeting.CHAIR).get(address).body())
                .isEqualTo(Program.of(OFFICER).get(address).body());
        assertThat(Program.of(MEMBER).get(address).status()).isEqualTo(403);
        assertThat(Program.of(READER_OF_ANOTHER).get(address).status()).isEqualTo(403);
        assertThat(Program.of(CHAIR_OF_ANOTHER).get(address).status()).isEqualTo(404);
        assertThat(Program.of(WITHOUT_APPOINTMENT).get(address).status()).isEqualTo(403);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        Program officer = Program.of(OFFICER);
        String address =
                "/decisions/" + ids(officer.all("/decisions?limit=500")).get(3);
        Program.Answer first = officer.get(address);

        Program.Answer again = officer.get(address, "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).matches("\"\\d+-[0-9a-f]{16}\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nothing_else_is_there() {
        Program officer = Program.of(OFFICER);

        assertThat(officer.get("/people").status()).isEqualTo(404);
        assertThat(officer.post("/committees", "{}").status()).isEqualTo(405);
        assertThat(officer.get("/people").header("Content-Type")).startsWith("application/problem+json");
    }

    private static List<String> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.get("id").getAsString()).toList();
    }
}
