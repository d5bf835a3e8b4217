package concordat.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import concordat.domain.decision.RollLine;
import concordat.journey.PreparedMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs change: a decision recorded, a date moved, a draft amended; and what they are refused. */
class RecordingByProgramIT {
    private static final String OFFICER = PreparedMeeting.OFFICER;
    private static final String CHAIR = PreparedMeeting.CHAIR;
    private static final String LATECOMER = "farah.siddiqui";
    private static final String VICE_CHAIR = "gareth.lowe";
    private static final String MEMBER = "hana.kovacs";
    private static final String EXECUTIVE = "margot.ellis";
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void a_decision_is_refused_without_a_quorum_and_recorded_once_with_one() {
        Program officer = Program.of(OFFICER);
        PreparedMeeting meeting = PreparedMeeting.opened("A shared library");
        String item = meeting.item().value().toString();
        List.of(CHAIR, VICE_CHAIR, MEMBER).forEach(meeting::arrives);
        String three = decision(
                item, vote(meeting, CHAIR, "FOR"), vote(meeting, VICE_CHAIR, "FOR"), vote(meeting, MEMBER, "AGAINST"));

        Program.Answer refused = officer.post("/decisions", three, "Idempotency-Key", "key-of-the-first");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("QU-5");
        assertThat(refused.text("detail")).contains("NHFT has 1 of 2 voting members present");

        meeting.arrives(LATECOMER);
        JsonObject now = officer.get("/agenda-items/" + item).object();
        assertThat(now.getAsJsonArray("quorumNow")
                        .get(0)
                        .getAsJsonObject()
                        .get("quorate")
                        .getAsBoolean())
                .isTrue();
        Program.Answer made = officer.post("/decisions", three, "Idempotency-Key", "key-of-the-first");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("outcome")).isEqualTo("APPROVED");
        assertThat(made.body()).contains("\"votesFor\":2", "\"against\":1");
        assertThat(made.header("Location")).endsWith("/api/v1/decisions/" + made.text("id"));
        assertThat(made.header("ETag")).isNotEmpty();

        Program.Answer again = officer.post("/decisions", three, "Idempotency-Key", "key-of-the-first");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(made.text("id"));
        assertThat(officer.all("/decisions?item=" + item)).hasSize(1);

        assertThat(Program.of(EXECUTIVE)
                        .post("/decisions", three, "Idempotency-Key", "key-of-another")
                        .status())
                .isEqualTo(403);
        Program.Answer unentitled = officer.post(
                "/decisions",
                decision(item, vote(meeting, "edmund.price", "FOR")),
                "Idempotency-Key",
                "key-of-the-second");
        assertThat(unentitled.status()).isEqualTo(422);
        assertThat(unentitled.text("rule")).isEqualTo("VO-8");
        assertThat(unentitled.text("detail")).contains("Edmund Price");
        Program.Answer twice = officer.post(
                "/decisions",
                decision(item, vote(meeting, CHAIR, "FOR"), vote(meeting, CHAIR, "AGAINST")),
                "Idempotency-Key",
                "key-of-the-third");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text("rule")).isEqualTo("VO-8");
        assertThat(twice.text("detail")).contains("has voted on this already");
        assertThat(officer.all("/decisions?item=" + item)).hasSize(1);
    }

    static Stream<Arguments> unreadable() {
        String item = UUID.randomUUID().toString();
        return Stream.of(
                Arguments.of("{\"item\": ", "", "line 1"),
                Arguments.of("[]", "", "not the"),
                Arguments.of("", "", "no content"),
                Arguments.of("{\"itm\": \"" + item + "\"}", "itm", "no member \"itm\""),
                Arguments.of("{\"item\": \"seven\"}", "item", "not an id"),
                Arguments.of("{\"item\": \"" + item + "\", \"item\": \"" + item + "\"}", "", "not the JSON"),
                Arguments.of("{\"question\": \"Why?\"}", "item", "missing"),
                Arguments.of("{\"item\": \"" + item + "\"}", "question", "Enter the question"),
                Arguments.of(
                        "{\"item\": \"%s\", \"question\": \"%s\"}".formatted(item, "x".repeat(2001)),
                        "question",
                        "at most 2000 characters"),
                Arguments.of(
                        "{\"item\": \"%s\", \"question\": \"Why?\", \"asks\": \"MAYBE\"}".formatted(item),
                        "asks",
                        "one of APPROVED"),
                Arguments.of(decision(item, "{\"seat\": 7}"), "votes[0].seat", "id"),
                Arguments.of(decision(item, "{\"seat\": \"%s\"}".formatted(item)), "votes[0].person", "missing"),
                Arguments.of(
                        "{\"item\": \"%s\", \"question\": \"Why?\", \"asks\": \"APPROVED\", \"lapsesOn\": \"soon\"}"
                                .formatted(item),
                        "lapsesOn",
                        "a day such as"),
                Arguments.of(
                        ("{\"item\": \"%s\", \"question\": \"Why?\", \"asks\": \"APPROVED\", \"mode\": \"VOTE\","
                                        + " \"effectiveFrom\": \"2027-02-01\", \"lapsesOn\": \"2027-01-01\"}")
                                .formatted(item),
                        "lapsesOn",
                        "must lapse after"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_read_is_refused_with_the_place_of_the_fault(String body, String field, String says) {
        Program.Answer answer = Program.of(OFFICER).post("/decisions", body, "Idempotency-Key", "any-key");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("field")).isEqualTo(field);
        assertThat(answer.text("detail")).contains(says).doesNotContain("com.fasterxml", "concordat.");
    }

    @Test
    void a_request_without_a_key_of_its_own_is_refused() {
        Program.Answer answer = Program.of(OFFICER)
                .post("/decisions", decision(UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void ten_megabytes_are_refused_before_they_are_read() {
        String body = "{\"question\": \"" + "x".repeat(10_000_000) + "\"}";

        Program.Answer answer = Program.of(OFFICER).post("/decisions", body, "Idempotency-Key", "any-key");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("detail")).contains("1048576 bytes");
    }

    @Test
    void one_text_that_is_far_too_long_is_refused() {
        String body = "{\"question\": \"" + "x".repeat(60_000) + "\"}";

        Program.Answer answer = Program.of(OFFICER).post("/decisions", body, "Idempotency-Key", "any-key");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("detail")).contains("50000 characters");
    }

    @Test
    void who_was_overtaken_is_told_and_saves_nothing() {
        Program officer = Program.of(OFFICER);
        String id = officer.all("/actions?open=true&limit=500").get(0).get("id").getAsString();
        Program.Answer seen = officer.get("/actions/" + id);
        LocalDate due = LocalDate.parse(seen.text("due")).plusDays(200);

        Program.Answer unnamed = officer.put("/actions/" + id + "/due-date", dueOn(due));
        Program.Answer moved = officer.put("/actions/" + id + "/due-date", dueOn(due), "If-Match", seen.header("ETag"));
        Program.Answer overtaken =
                officer.put("/actions/" + id + "/due-date", dueOn(due.plusDays(1)), "If-Match", seen.header("ETag"));

        assertThat(unnamed.status()).isEqualTo(428);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.text("due")).isEqualTo(due.toString());
        assertThat(moved.text("originalDue")).isEqualTo(seen.text("originalDue"));
        assertThat(overtaken.status()).isEqualTo(412);
        assertThat(overtaken.text("detail")).contains("Somebody else has changed this action");
        assertThat(officer.get("/actions/" + id).text("due")).isEqualTo(due.toString());
        assertThat(Program.of(EXECUTIVE)
                        .put("/actions/" + id + "/due-date", dueOn(due.plusDays(2)), "If-Match", moved.header("ETag"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_draft_agreement_is_amended_by_whoever_has_seen_its_latest_version() {
        Program officer = Program.of(OFFICER);
        JsonObject row =
                officer.all("/agreements?standing=IN_PREPARATION&limit=500").get(0);
        String address = "/agreements/" + row.get("id").getAsString();
        Program.Answer seen = officer.get(address);

        Program.Answer one = officer.put(address, draft(seen, "A better title", ALL), "If-Match", seen.header("ETag"));
        Program.Answer other = officer.put(address, draft(seen, "Another title", ALL), "If-Match", seen.header("ETag"));
        Program.Answer alone = officer.put(address, draft(seen, "One party", 1), "If-Match", one.header("ETag"));
        Program.Answer untitled = officer.put(address, draft(seen, "", ALL), "If-Match", one.header("ETag"));

        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(one.text("title")).isEqualTo("A better title");
        assertThat(other.status()).isEqualTo(412);
        assertThat(alone.status()).as(alone.body()).isEqualTo(422);
        assertThat(alone.text("rule")).isEqualTo("AG-1");
        assertThat(untitled.status()).isEqualTo(400);
        assertThat(untitled.text("field")).isEqualTo("title");
        assertThat(officer.get(address).text("title")).isEqualTo("A better title");
    }

    /** Somebody's vote in the first of their seats, as JSON. */
    private static String vote(PreparedMeeting meeting, String account, String ballot) {
        RollLine line = meeting.line(account);
        return "{\"seat\": \"%s\", \"person\": \"%s\", \"ballot\": \"%s\"}"
                .formatted(
                        line.seat().value(),
                        Objects.requireNonNull(line.person()).value(),
                        ballot);
    }

    private static String draft(Program.Answer seen, String title, int parties) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0;
                i < Math.min(parties, seen.object().getAsJsonArray("parties").size());
                i++) {
            entries.append(i == 0 ? "" : ", ")
                    .append("{\"organisation\": ")
                    .append(seen.object()
                            .getAsJsonArray("parties")
                            .get(i)
                            .getAsJsonObject()
                            .get("organisation"))
                    .append("}");
        }
        return "{\"title\": \"%s\", \"type\": \"%s\", \"parties\": [%s]}".formatted(title, seen.text("type"), entries);
    }

    private static String dueOn(LocalDate day) {
        return "{\"due\": \"%s\", \"reason\": \"The supplier needs longer\"}".formatted(day);
    }

    private static String decision(String item, String... votes) {
        return ("{\"item\": \"%s\", \"question\": \"To open a shared library.\", \"asks\": \"APPROVED\","
                        + " \"mode\": \"VOTE\", \"votes\": [%s]}")
                .formatted(item, String.join(", ", votes));
    }
}
