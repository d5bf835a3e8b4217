package concordat.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import concordat.NoisePicture;
import concordat.SmallPdf;
import concordat.journey.PreparedMeeting;
import concordat.stack.RunningStack;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document at /openapi says what is served: no more, no less. */
class OpenApiIT {
    private static final String OFFICER = "amara.okafor";
    private static final Map<Class<? extends Annotation>, String> METHODS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put");
    private static final JsonObject DOCUMENT = document();

    @Test
    void every_operation_that_is_served_is_described_and_no_other() {
        Set<String> described = new TreeSet<>();
        DOCUMENT.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue()
                .getAsJsonObject()
                .keySet()
                .forEach(method -> described.add(method + " " + path.getKey())));

        assertThat(described).isEqualTo(served()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({
        "/agreements, AgreementPage",
        "/obligations, ObligationPage",
        "/honorary-arrangements, HonoraryArrangementPage",
        "/joint-posts, JointPostPage",
        "/measures, MeasurePage",
        "/aims, AimList",
        "/principal-risks, PrincipalRiskPage",
        "/programmes, ProgrammePage",
        "/committees, CommitteeList",
        "/meetings, MeetingPage",
        "/decisions, DecisionPage",
        "/actions, ActionPage"
    })
    void lists_and_records_have_the_members_described_and_no_others(String list, String schema) {
        Program officer = Program.of(OFFICER);
        JsonObject page = officer.get(list + "?limit=25").object();
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        compare(page, reference(schema), list, faults, met);

        JsonObject record = operation("get", list + "/{id}");
        for (JsonElement row : page.getAsJsonArray("items")) {
            String id = row.getAsJsonObject().get("id").getAsString();
            compare(officer.get(list + "/" + id).object(), answer(record, "200"), list + "/{id}", faults, met);
        }

        assertThat(faults).isEmpty();
        assertThat(met).hasSizeGreaterThan(10);
    }

    @Test
    void parts_of_a_programme_are_recorded_reached_and_struck_by_an_officer_of_a_partner_alone() {
        Program officer = Program.of(OFFICER);
        Program reader = Program.of("margot.ellis");
        String programme = "/programmes/"
                + officer.all("/programmes?organisation=" + trust(officer))
                        .get(0)
                        .get("id")
                        .getAsString();
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        String milestone = "{\"title\":\"All are trained\",\"dueOn\":\"2026-01-31\"}";

        assertThat(reader.post(programme + "/milestones", milestone, "Idempotency-Key", "reader")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(programme + "/milestones", "{}", "Idempotency-Key", "bare")
                        .status())
                .isEqualTo(400);
        Program.Answer set = officer.post(programme + "/milestones", milestone, "Idempotency-Key", "milestone");
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        assertThat(officer.post(programme + "/milestones", milestone, "Idempotency-Key", "milestone")
                        .object()
                        .getAsJsonArray("milestones"))
                .hasSameSizeAs(set.object().getAsJsonArray("milestones"));
        JsonObject made = titled(set.object(), "milestones", "All are trained");
        String reached = programme + "/milestones/" + made.get("id").getAsString() + "/reached";
        String onTheDay = "{\"on\":\"2026-01-30\",\"seen\":" + made.get("revision") + "}";
        assertThat(reader.post(reached, onTheDay, "Idempotency-Key", "reader").status())
                .isEqualTo(403);
        Program.Answer done = officer.post(reached, onTheDay, "Idempotency-Key", "reached");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(titled(done.object(), "milestones", "All are trained")
                        .get("reachedOn")
                        .getAsString())
                .isEqualTo("2026-01-30");
        assertThat(officer.post(
                                reached.replace("/reached", "/strike"),
                                "{\"reason\":\"Twice\",\"seen\":0}",
                                "Idempotency-Key",
                                "stale")
                        .status())
                .isEqualTo(412);

        Program.Answer output = officer.post(
                programme + "/outputs",
                "{\"kind\":\"PAPER\",\"title\":\"A paper\",\"on\":\"2026-01-31\"}",
                "Idempotency-Key",
                "output");
        JsonObject paper = titled(output.object(), "outputs", "A paper");
        Program.Answer struck = officer.post(
                programme + "/outputs/" + paper.get("id").getAsString() + "/strike",
                "{\"reason\":\"It was of another\",\"seen\":" + paper.get("revision") + "}",
                "Idempotency-Key",
                "struck");
        assertThat(struck.status()).as(struck.body()).isEqualTo(200);
        assertThat(titled(struck.object(), "outputs", "A paper")
                        .get("strikeReason")
                        .getAsString())
                .isEqualTo("It was of another");
        compare(
                struck.object(),
                answer(operation("post", "/programmes/{id}/outputs/{output}/strike"), "200"),
                "struck",
                faults,
                met);
        assertThat(faults).isEmpty();
        assertThat(met).contains("ProgrammeMilestone.revision", "ProgrammeOutput.revision", "ProgrammeChange.told");
    }

    @Test
    void a_programme_is_put_on_record_and_amended_with_its_parts_by_an_officer_of_a_partner_alone() {
        Program officer = Program.of(OFFICER);
        Program reader = Program.of("margot.ellis");
        String trust = trust(officer);
        JsonObject other = officer.get("/programmes/"
                        + officer.all("/programmes").get(0).get("id").getAsString())
                .object();
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        String programme =
                "{\"partnership\":%s,\"name\":\"By a program\",\"kind\":\"RESEARCH_PROJECT\",\"status\":\"PLANNED\","
                                .formatted(other.get("partnership"))
                        + "\"partners\":[\"" + trust + "\"],\"funder\":\"A fund\"}";

        assertThat(reader.post("/programmes", programme, "Idempotency-Key", "reader")
                        .status())
                .isEqualTo(403);
        Program.Answer bare = officer.post("/programmes", "{}", "Idempotency-Key", "bare");
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body()).contains("\"partnership\"", "This is missing.");
        Program.Answer made = officer.post("/programmes", programme, "Idempotency-Key", "programme");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        compare(made.object(), answer(operation("post", "/programmes"), "201"), "made", faults, met);
        assertThat(officer.post("/programmes", programme, "Idempotency-Key", "programme")
                        .text("id"))
                .isEqualTo(made.text("id"));
        String address = "/programmes/" + made.text("id");
        String etag = officer.get(address).header("ETag");

        String amended = programme.replace("A fund", "Another fund");
        assertThat(officer.put(address, amended).status()).isEqualTo(428);
        assertThat(reader.put(address, amended, "If-Match", etag).status()).isEqualTo(403);
        assertThat(officer.put(address, amended.replace("PLANNED", "PAUSED"), "If-Match", etag)
                        .status())
                .as("a status is changed with its day")
                .isEqualTo(422);
        Program.Answer now = officer.put(address, amended.replace("\"status\":\"PLANNED\",", ""), "If-Match", etag);
        assertThat(now.status()).as(now.body()).isEqualTo(200);
        assertThat(now.text("funder")).isEqualTo("Another fund");
        assertThat(officer.put(address, programme, "If-Match", etag).status()).isEqualTo(412);

        String person = "{\"name\":\"Ida Imaginary\",\"organisation\":\"" + trust
                + "\",\"role\":\"MEMBER\",\"from\":\"2026-01-05\"";
        JsonObject added = officer.post(address + "/people", person + "}", "Idempotency-Key", "person")
                .object()
                .getAsJsonArray("people")
                .get(0)
                .getAsJsonObject();
        String ended = address + "/people/" + added.get("id").getAsString() + "/amend";
        String last = person + ",\"lastDay\":\"2026-02-05\",\"seen\":" + added.get("revision") + "}";
        assertThat(reader.post(ended, last, "Idempotency-Key", "reader").status())
                .isEqualTo(403);
        assertThat(officer.post(ended, person + "}", "Idempotency-Key", "unseen")
                        .status())
                .isEqualTo(400);
        Program.Answer gone = officer.post(ended, last, "Idempotency-Key", "ended");
        assertThat(gone.status()).as(gone.body()).isEqualTo(200);
        assertThat(gone.object()
                        .getAsJsonArray("people")
                        .get(0)
                        .getAsJsonObject()
                        .get("lastDay")
                        .getAsString())
                .isEqualTo("2026-02-05");
        assertThat(officer.post(ended, last, "Idempotency-Key", "late").status())
                .isEqualTo(412);

        String arrangement =
                officer.all("/honorary-arrangements").get(0).get("id").getAsString();
        String links = address + "/honorary-arrangements";
        assertThat(reader.post(links, "{\"arrangement\":\"" + arrangement + "\"}", "Idempotency-Key", "reader")
                        .status())
                .isEqualTo(403);
        Program.Answer linked =
                officer.post(links, "{\"arrangement\":\"" + arrangement + "\"}", "Idempotency-Key", "link");
        assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        assertThat(linked.object().getAsJsonArray("honoraryArrangements")).hasSize(1);
        Program.Answer unlinked =
                officer.post(links + "/" + arrangement + "/unlink", "{}", "Idempotency-Key", "unlink");
        assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
        assertThat(unlinked.object().getAsJsonArray("honoraryArrangements")).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_tariff_is_recorded_once_and_corrected_by_an_officer_of_whom_it_is_paid_to() {
        Program officer = Program.of(OFFICER);
        String tariff =
                "{\"organisation\":\"" + trust(officer) + "\",\"tariffYear\":2041,\"tariffGroup\":\"NON_MEDICAL\","
                        + "\"pencePerWeek\":14400,\"marketForcesFactor\":1.05,\"source\":\"Made up for a test\"";
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        assertThat(Program.of("bronwen.hughes")
                        .post("/placements/tariffs", tariff + "}", "Idempotency-Key", "other")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(
                                "/placements/tariffs",
                                tariff.replace("1.05", "7") + "}",
                                "Idempotency-Key",
                                "implausible")
                        .status())
                .isEqualTo(422);
        Program.Answer made = officer.post("/placements/tariffs", tariff + "}", "Idempotency-Key", "tariff");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        compare(made.object(), answer(operation("post", "/placements/tariffs"), "201"), "made", faults, met);
        assertThat(officer.post("/placements/tariffs", tariff + "}", "Idempotency-Key", "tariff")
                        .text("id"))
                .isEqualTo(made.text("id"));
        assertThat(officer.post("/placements/tariffs", tariff + "}", "Idempotency-Key", "again")
                        .status())
                .isEqualTo(422);
        Program.Answer corrected = officer.post(
                "/placements/tariffs/" + made.text("id") + "/corrections",
                tariff.replace("14400", "14500") + ",\"because\":\"Read again\"}",
                "Idempotency-Key",
                "corrected");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        assertThat(corrected.object().get("pencePerWeek").getAsLong()).isEqualTo(14_500);
        assertThat(faults).isEmpty();
        assertThat(met).contains("PlacementTariff.marketForcesFactor");
    }

    @Test
    void a_file_is_noted_as_evidence_after_it_was_examined_and_revised_and_withdrawn() {
        Program officer = Program.of(OFFICER);
        String track = "/status-tracks/"
                + officer.get("/status-tracks").object().getAsJsonArray("items").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(each -> each.get("track").getAsString().equals("TEACHING_COMMITMENT")
                                && each.get("trustName").getAsString().contains("Northamptonshire"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .getAsString();
        byte[] letter = SmallPdf.of("Letter of the dean");
        String about = "/evidence/files?name=letter.pdf&on=2026-01-05&text=Letter%20of%20the%20dean";
        String etag = officer.get(track).header("ETag");

        assertThat(Program.of("bronwen.hughes")
                        .upload(
                                track + about,
                                "no PDF".getBytes(StandardCharsets.UTF_8),
                                "Idempotency-Key",
                                "other",
                                "If-Match",
                                etag)
                        .status())
                .as("nothing is examined for who may not note it")
                .isEqualTo(403);
        assertThat(officer.upload(
                                track + "/evidence/files?on=2026-01-05&text=No%20name",
                                letter,
                                "Idempotency-Key",
                                "nameless",
                                "If-Match",
                                etag)
                        .status())
                .isEqualTo(400);
        assertThat(officer.upload(
                                track + about,
                                "no PDF".getBytes(StandardCharsets.UTF_8),
                                "Idempotency-Key",
                                "broken",
                                "If-Match",
                                etag)
                        .status())
                .isEqualTo(422);
        Program.Answer noted = officer.upload(track + about, letter, "Idempotency-Key", "file", "If-Match", etag);
        assertThat(noted.status()).as(noted.body()).isEqualTo(201);
        JsonObject piece = standing(noted, "Letter of the dean");
        assertThat(piece.get("kind").getAsString()).isEqualTo("FILE");
        assertThat(officer.upload(track + about, letter, "Idempotency-Key", "file", "If-Match", etag)
                        .object()
                        .getAsJsonArray("evidence"))
                .hasSameSizeAs(noted.object().getAsJsonArray("evidence"));
        assertThat(officer.upload(track + about, letter, "Idempotency-Key", "stale", "If-Match", etag)
                        .status())
                .isEqualTo(412);

        String first = piece.get("id").getAsString();
        Program.Answer revised = officer.post(
                track + "/evidence/" + first + "/revisions",
                "{\"on\":\"2026-01-06\",\"text\":\"Letter, signed\"}",
                "Idempotency-Key",
                "revised",
                "If-Match",
                noted.header("ETag"));
        assertThat(revised.status()).as(revised.body()).isEqualTo(201);
        String second = standing(revised, "Letter, signed").get("id").getAsString();
        byte[] plan = NoisePicture.of(700);
        assertThat(plan).as("more than any other body of a request").hasSizeGreaterThan(1_048_576);
        Program.Answer replaced = officer.upload(
                track
                        + about.replace("Letter%20of%20the%20dean", "Another%20letter")
                                .replace("letter.pdf", "plan.png")
                        + "&revises=" + second,
                plan,
                "Idempotency-Key",
                "replaced",
                "If-Match",
                revised.header("ETag"));
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(201);
        String third = standing(replaced, "Another letter").get("id").getAsString();
        String withdrawal = track + "/evidence/" + third + "/withdrawal";
        assertThat(Program.of("margot.ellis")
                        .post(
                                withdrawal,
                                "{\"reason\":\"No\"}",
                                "Idempotency-Key",
                                "reader",
                                "If-Match",
                                replaced.header("ETag"))
                        .status())
                .isEqualTo(403);
        Program.Answer withdrawn = officer.post(
                withdrawal,
                "{\"reason\":\"It was of another trust\"}",
                "Idempotency-Key",
                "withdrawn",
                "If-Match",
                replaced.header("ETag"));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
        assertThat(standing(withdrawn, "Another letter").get("stands").getAsBoolean())
                .isFalse();
    }

    private static JsonObject standing(Program.Answer track, String text) {
        return track.object().getAsJsonArray("evidence").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("text").getAsString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The trust of the officer. */
    private static String trust(Program officer) {
        return officer.get("/status-tracks").object().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("trustName").getAsString().contains("Northamptonshire"))
                .findFirst()
                .orElseThrow()
                .get("trust")
                .getAsString();
    }

    private static JsonObject titled(JsonObject programme, String parts, String title) {
        return programme.getAsJsonArray(parts).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("title").getAsString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placements_and_services_have_the_members_described() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        JsonObject page = officer.get("/placements?limit=25").object();
        String corrected = officer.get("/placements?q=Adult+inpatient&limit=1")
                .object()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();

        compare(page, reference("PlacementPage"), "/placements", faults, met);
        for (String address : List.of("/services", "/placements/professions", "/placements/tariffs")) {
            compare(officer.get(address).object(), answer(operation("get", address), "200"), address, faults, met);
        }
        compare(
                officer.get("/placements/" + corrected).object(),
                answer(operation("get", "/placements/{id}"), "200"),
                "/placements/{id}",
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met)
                .contains(
                        "Service.researchProjects",
                        "PlacementTariff.marketForcesFactor",
                        "Profession.tariffGroup",
                        "PlacementCounts.satisfaction",
                        "PlacementTotals.income");
        assertThat(officer.get("/placements?year=soon").status()).isEqualTo(400);
        assertThat(officer.post("/placements", "{}", "Idempotency-Key", "empty").status())
                .isEqualTo(400);
    }

    @Test
    void an_agenda_item_has_the_members_described() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (JsonObject meeting : officer.all("/meetings?limit=500").subList(0, 10)) {
            JsonObject sheet =
                    officer.get("/meetings/" + meeting.get("id").getAsString()).object();
            for (JsonElement item : sheet.getAsJsonArray("agenda")) {
                String id = item.getAsJsonObject().get("id").getAsString();
                compare(
                        officer.get("/agenda-items/" + id).object(),
                        answer(operation("get", "/agenda-items/{id}"), "200"),
                        "/agenda-items/{id}",
                        faults,
                        met);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(met).contains("AgendaItem.quorumNow", "RollEntry.standing", "QuorumLine.words");
    }

    @Test
    void readiness_has_the_members_described_for_whoever_is_of_a_partner() {
        Program officer = Program.of(OFFICER);
        JsonObject tracks = officer.get("/status-tracks").object();
        String trust = tracks.getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("trust")
                .getAsString();
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(tracks, reference("StatusTrackList"), "/status-tracks", faults, met);
        compare(
                officer.get("/readiness/" + trust).object(),
                answer(operation("get", "/readiness/{trust}"), "200"),
                "/readiness/{trust}",
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met).contains("Readiness.tracks", "CriterionStanding.state", "RouteStep.decidedBy");
        assertThat(officer.get("/readiness/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void evidence_is_noted_and_a_criterion_assessed_and_confirmed_by_somebody_else() {
        Program officer = Program.of(OFFICER);
        JsonObject line = officer.get("/status-tracks").object().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("track").getAsString().equals("UNIVERSITY_NAME")
                        && each.get("trustName").getAsString().contains("Northamptonshire"))
                .findFirst()
                .orElseThrow();
        String track = "/status-tracks/" + line.get("id").getAsString();
        JsonObject judged = judged(officer, line);
        String criterion = judged.get("criterion").getAsString();
        String evidence =
                "{\"on\":\"2026-01-05\",\"text\":\"Minutes of the board\",\"criterion\":\"" + criterion + "\"}";
        String etag = officer.get(track).header("ETag");
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        assertThat(officer.post(track + "/evidence", evidence, "Idempotency-Key", "no-version")
                        .status())
                .isEqualTo(428);
        assertThat(officer.post(track + "/evidence", "{}", "Idempotency-Key", "bare", "If-Match", etag)
                        .status())
                .isEqualTo(400);
        Program other = Program.of("bronwen.hughes");
        assertThat(other.post(track + "/evidence", evidence, "Idempotency-Key", "other", "If-Match", etag)
                        .status())
                .isEqualTo(403);
        Program.Answer noted =
                officer.post(track + "/evidence", evidence, "Idempotency-Key", "noted", "If-Match", etag);
        assertThat(noted.status()).as(noted.body()).isEqualTo(201);
        compare(noted.object(), answer(operation("post", "/status-tracks/{id}/evidence"), "201"), "noted", faults, met);
        assertThat(officer.post(track + "/evidence", evidence, "Idempotency-Key", "noted", "If-Match", etag)
                        .object()
                        .getAsJsonArray("evidence"))
                .hasSameSizeAs(noted.object().getAsJsonArray("evidence"));

        String assessments = track + "/criteria/" + criterion + "/assessments";
        assertThat(officer.post(assessments, "{\"verdict\":\"GREEN\"}", "Idempotency-Key", "green")
                        .status())
                .isEqualTo(400);
        Program.Answer assessed = officer.post(
                assessments,
                "{\"verdict\":\"MET\",\"reason\":\"As the minutes show\",\"seen\":" + judged.get("revision") + "}",
                "Idempotency-Key",
                "assessed");
        assertThat(assessed.status()).as(assessed.body()).isEqualTo(201);
        assertThat(assessed.text("state")).isEqualTo("Waits to be confirmed");
        String confirmed = track + "/criteria/" + criterion + "/confirmation";
        String seen = "{\"seen\":" + assessed.object().get("revision") + "}";
        assertThat(officer.post(confirmed, seen, "Idempotency-Key", "myself").status())
                .isBetween(403, 422);
        Program.Answer standing = Program.of("margot.ellis").post(confirmed, seen, "Idempotency-Key", "confirmed");
        assertThat(standing.status()).as(standing.body()).isEqualTo(201);
        compare(
                standing.object(),
                answer(operation("post", "/status-tracks/{id}/criteria/{criterion}/confirmation"), "201"),
                "confirmed",
                faults,
                met);
        assertThat(standing.text("verdict")).isEqualTo("MET");
        assertThat(faults).isEmpty();
        assertThat(met).contains("StatusTrackDetails.evidence", "CriterionStanding.revision");
    }

    /** A criterion of that track that is judged, and on which nobody has said anything. */
    private static JsonObject judged(Program officer, JsonObject track) {
        return officer
                .get("/readiness/" + track.get("trust").getAsString())
                .object()
                .getAsJsonArray("tracks")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").equals(track.get("id")))
                .flatMap(each -> each.getAsJsonArray("criteria").asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("proving").getAsString().equals("JUDGED")
                        && each.get("state").getAsString().equals("Not assessed"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_dashboard_has_the_members_described_and_counts_its_rows_for_each_reader() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        JsonObject dashboard = officer.get("/dashboard").object();
        compare(dashboard, answer(operation("get", "/dashboard"), "200"), "/dashboard", faults, met);
        for (JsonElement each : dashboard.getAsJsonArray("figures")) {
            JsonObject figure = each.getAsJsonObject();
            JsonObject rows = officer.get("/dashboard/" + figure.get("figure").getAsString())
                    .object();
            compare(rows, answer(operation("get", "/dashboard/{figure}"), "200"), "/dashboard/{figure}", faults, met);
            assertThat(rows.getAsJsonArray("rows").size())
                    .as(figure.get("figure").getAsString())
                    .isEqualTo(figure.get("number").getAsInt());
        }

        assertThat(faults).isEmpty();
        assertThat(met).contains("DashboardTrack.criteria", "DashboardAim.measures", "DashboardRow.note");
        assertThat(officer.get("/dashboard/ELSEWHERE").status()).isEqualTo(404);
        assertThat(officer.get("/dashboard?partner=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(officer.get("/dashboard?asAt=soon").status()).isEqualTo(400);
    }

    @Test
    void minutes_have_the_members_described() {
        String id =
                PreparedMeeting.opened("Minutes described").minutes().value().toString();
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(officer.get("/minutes?limit=5").object(), reference("MinutesPage"), "/minutes", faults, met);
        compare(
                officer.get("/minutes/" + id).object(),
                answer(operation("get", "/minutes/{id}"), "200"),
                "/minutes/{id}",
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met).contains("MinutesSummary.state", "Minute.reference", "RecordedFact.cells");
        assertThat(Program.of("edmund.price").get("/minutes/" + id).status())
                .as("a draft, for a member")
                .isEqualTo(404);
    }

    @Test
    void escalations_and_highlight_reports_have_the_members_described() {
        PreparedMeeting meeting = PreparedMeeting.opened("Upward described");
        String escalation = meeting.escalates("Rooms are short").value().toString();
        meeting.closes();
        String report = meeting.reports().value().toString();
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        for (String list : List.of("/escalations", "/highlight-reports")) {
            compare(officer.get(list + "?limit=5").object(), answer(operation("get", list), "200"), list, faults, met);
            compare(
                    officer.get(list + "/" + (list.equals("/escalations") ? escalation : report))
                            .object(),
                    answer(operation("get", list + "/{id}"), "200"),
                    list + "/{id}",
                    faults,
                    met);
        }

        assertThat(faults).isEmpty();
        assertThat(met)
                .contains("EscalationSummary.issue", "Escalation.reason", "HighlightItem.issue", "HighlightEntry.open");
        assertThat(officer.get("/escalations?show=NOTHING").status()).isEqualTo(400);
        assertThat(Program.of("edmund.price")
                        .get("/highlight-reports/" + report)
                        .status())
                .as("a draft, for a member")
                .isEqualTo(404);
    }

    @Test
    void a_board_report_that_is_asked_for_has_the_members_described_and_is_its_readers() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        Program.Answer accepted = officer.post("/board-reports?form=publication", "");
        assertThat(accepted.status()).isEqualTo(202);
        String made = accepted.header("Location").replaceFirst(".*/api/v1", "");
        compare(officer.get(made).object(), answer(operation("get", "/board-reports/{id}"), "200"), made, faults, met);
        compare(
                officer.get("/board-reports").object(),
                answer(operation("get", "/board-reports"), "200"),
                "/board-reports",
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met).contains("BoardReport.reader", "BoardReport.ready");
        assertThat(officer.post("/board-reports?form=NOTHING", "").status()).isEqualTo(400);
        Program stranger = Program.of("liam.osei");
        for (String address : List.of(made, made + "/file", made + "/summary.pdf")) {
            assertThat(stranger.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(stranger.post(made + "/again", "").status()).isEqualTo(404);
    }

    @Test
    void schedules_of_board_reports_have_the_members_described_and_are_their_owners() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        String list = "/board-report-schedules";

        Program.Answer created = officer.post(list + "?monthlyOn=29&form=publication", "");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String schedule = created.header("Location").replaceFirst(".*/api/v1", "");
        compare(officer.get(list).object(), answer(operation("get", list), "200"), list, faults, met);
        Program.Answer read = officer.get(schedule);
        compare(read.object(), answer(operation("get", list + "/{id}"), "200"), schedule, faults, met);
        assertThat(faults).isEmpty();
        assertThat(met).contains("BoardReportSchedule.nextDue", "BoardReportSchedule.own");

        for (String wrong : List.of("", "?monthlyOn=x", "?monthlyOn=1&daysBefore=1", "?monthlyOn=1&form=NOTHING")) {
            assertThat(officer.post(list + wrong, "").status()).as(wrong).isEqualTo(400);
        }
        for (String broken : List.of("?monthlyOn=32", "?daysBefore=7", "?monthlyOn=29&form=publication")) {
            assertThat(officer.post(list + broken, "").status()).as(broken).isEqualTo(422);
        }
        for (String who : List.of("liam.osei", "petra.lindqvist")) {
            Program other = Program.of(who);
            assertThat(other.get(schedule).status()).as(who).isEqualTo(404);
            assertThat(other.put(schedule + "?monthlyOn=2", "", "If-Match", read.header("ETag"))
                            .status())
                    .as(who)
                    .isEqualTo(404);
            assertThat(other.post(schedule + "/stop", "").status()).as(who).isEqualTo(404);
        }
        assertThat(Program.of("rafael.costa").get(list).status())
                .as("an administrator")
                .isEqualTo(403);
        assertThat(officer.put(schedule + "?monthlyOn=30", "").status()).isEqualTo(428);
        Program.Answer changed = officer.put(schedule + "?monthlyOn=30", "", "If-Match", read.header("ETag"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.object().get("monthlyOn").getAsInt()).isEqualTo(30);
        assertThat(officer.put(schedule + "?monthlyOn=28", "", "If-Match", read.header("ETag"))
                        .status())
                .as("out of date")
                .isEqualTo(412);
        assertThat(officer.post(schedule + "/stop", "").text("stoppedAt")).isNotEmpty();
        assertThat(officer.post(schedule + "/stop", "").status()).isEqualTo(422);
    }

    @Test
    void what_is_found_has_the_members_described() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(
                officer.get("/search?q=placement").object(),
                answer(operation("get", "/search"), "200"),
                "/search",
                faults,
                met);
        compare(
                officer.get("/search/suggestions?q=pla").object(),
                answer(operation("get", "/search/suggestions"), "200"),
                "/search/suggestions",
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met)
                .contains("SearchHit.passage", "SearchPiece.hit", "SearchTally.count", "SearchSuggestion.address");
        assertThat(officer.get("/search?q=placement&kind=NOTHING").status()).isEqualTo(400);
        assertThat(officer.get("/search?q=placement&page=0").status()).isEqualTo(400);
        assertThat(officer.get("/search").object().get("total").getAsInt()).isZero();
    }

    @Test
    void a_quorum_forecast_has_the_members_described() {
        String address = "/meetings/"
                + PreparedMeeting.planned("Forecast described").meeting().value() + "/quorum-forecast";
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(
                Program.of(OFFICER).get(address).object(),
                answer(operation("get", "/meetings/{id}/quorum-forecast"), "200"),
                address,
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met).contains("QuorumForecast.items", "ItemForecast.title", "DecidingBodyAhead.sentence");
    }

    @Test
    void the_text_of_an_agreement_and_a_comparison_have_the_members_described() {
        Program officer = Program.of(OFFICER);
        String agreement = officer.get("/agreements?q=Nursing+student")
                .object()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        String text = "/agreements/" + agreement + "/text";
        String comparison = text + "/comparison";
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(
                officer.get(text).object(),
                answer(operation("get", "/agreements/{id}/text"), "200"),
                text,
                faults,
                met);
        compare(
                officer.get(comparison + "?former=2020-01-01&latter=2090-01-01").object(),
                answer(operation("get", "/agreements/{id}/text/comparison"), "200"),
                comparison,
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met)
                .contains("AgreementText.turns", "AgreementClause.source", "AgreementInstrument.state")
                .contains("AgreementComparedClause.fate");
        assertThat(officer.get(comparison + "?former=soon").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputes", "notices", "risks", "contacts"})
    void what_belongs_to_an_agreement_has_the_members_described_and_is_no_strangers_business(String part) {
        Program officer = Program.of(OFFICER);
        String agreement = officer.get("/agreements?q=clinical+skills")
                .object()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        String address = "/agreements/" + agreement + "/" + part;
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(
                officer.get(address).object(),
                answer(operation("get", "/agreements/{id}/" + part), "200"),
                address,
                faults,
                met);

        assertThat(faults).isEmpty();
        assertThat(met).anyMatch(member -> member.startsWith("Agreement"));
        assertThat(officer.get(address).object().getAsJsonArray("items")).isNotEmpty();
        assertThat(Program.of("bronwen.hughes").get(address).status()).isEqualTo(404);
    }

    @Test
    void what_only_some_agreements_have_has_the_members_described_and_is_no_strangers_business() {
        Program officer = Program.of(OFFICER);
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String title : List.of("Medical+student+placements+at+NHFT", "Memory+clinic", "Education+funding+for")) {
            String address = "/agreements/"
                    + officer.get("/agreements?q=" + title)
                            .object()
                            .getAsJsonArray("items")
                            .get(0)
                            .getAsJsonObject()
                            .get("id")
                            .getAsString()
                    + "/particulars";
            compare(
                    officer.get(address).object(),
                    answer(operation("get", "/agreements/{id}/particulars"), "200"),
                    address,
                    faults,
                    met);
            assertThat(Program.of("bronwen.hughes").get(address).status()).isEqualTo(404);
        }

        assertThat(faults).isEmpty();
        assertThat(met)
                .contains(
                        "AgreementPersonalData.lawfulBasis",
                        "AgreementStudy.modification",
                        "AgreementTariffYear.amount");
        assertThat(officer.get("/agreements?flag=DATA_SHARING_GAP").object().getAsJsonArray("items"))
                .isNotEmpty();
        assertThat(officer.get("/agreements?flag=SOMETHING").status()).isEqualTo(400);
    }

    @Test
    void honorary_arrangements_and_joint_posts_are_for_host_and_employer_alone() {
        Program officer = Program.of(OFFICER);
        for (String list : List.of("/honorary-arrangements", "/joint-posts")) {
            for (JsonElement row : officer.get(list).object().getAsJsonArray("items")) {
                String address = list + "/" + row.getAsJsonObject().get("id").getAsString();
                assertThat(officer.get(address).status()).isEqualTo(200);
                assertThat(Program.of("margot.ellis").get(address).status())
                        .as(address)
                        .isEqualTo(404);
            }
            assertThat(Program.of("margot.ellis").get(list).object().getAsJsonArray("items"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"get /decisions", "get /decisions/{id}", "post /decisions", "put /agreements/{id}"})
    void problems_are_described(String operation) {
        String[] parts = operation.split(" ");
        JsonObject responses = operation(parts[0], parts[1]).getAsJsonObject("responses");

        assertThat(responses.keySet()).contains("400", "401", "403", "500");
        assertThat(responses.getAsJsonObject("403").get("$ref").getAsString())
                .isEqualTo("#/components/responses/Refused403");
    }

    @Test
    void a_problem_has_the_members_described() {
        JsonObject refusal = DOCUMENT.getAsJsonObject("components")
                .getAsJsonObject("responses")
                .getAsJsonObject("Refused400")
                .getAsJsonObject("content")
                .getAsJsonObject("application/problem+json")
                .getAsJsonObject("schema");
        List<String> faults = new ArrayList<>();
        Set<String> met = new HashSet<>();

        compare(Program.of(OFFICER).get("/decisions?limit=0").object(), refusal, "problem", faults, met);
        compare(Program.of("rafael.costa").get("/decisions").object(), refusal, "problem", faults, met);

        assertThat(faults).isEmpty();
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "Problem.type", "Problem.title", "Problem.status", "Problem.detail", "Problem.field");
    }

    @Test
    void limits_stand_in_the_document() {
        assertThat(DOCUMENT.getAsJsonObject("info").get("description").getAsString())
                .contains("1 to 500 rows", "1,048,576 bytes", "50,000 characters");
        JsonObject question = property("NewDecision", "question");
        assertThat(question.get("maxLength").getAsInt()).isEqualTo(2000);
        assertThat(property("NewDecision", "votes").get("maxItems").getAsInt()).isEqualTo(200);
        assertThat(schema("NewDecision").getAsJsonArray("required"))
                .contains(new JsonPrimitive("item"), new JsonPrimitive("question"));
    }

    /** What the resources of the API answer, as they say it themselves. */
    private static Set<String> served() {
        Set<String> served = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter().importPackages("concordat.web.api")) {
            if (resource.isAnnotatedWith(Path.class)) {
                resource.getMethods().forEach(method -> served.addAll(addresses(resource, method)));
            }
        }
        return served;
    }

    private static List<String> addresses(JavaClass resource, JavaMethod method) {
        String base = resource.getAnnotationOfType(Path.class).value();
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String address = ("/api/v1/" + base + "/" + rest).replaceAll("/+", "/").replaceAll("/$", "");
        return METHODS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getKey()))
                .map(verb -> verb.getValue() + " " + address)
                .toList();
    }

    /** Compares a value with its schema, member by member; notes what the schema does not know, or knows otherwise. */
    private static void compare(JsonElement value, JsonObject schema, String at, List<String> faults, Set<String> met) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").getAsString().replaceAll(".*/", "");
            compareNamed(value, name, at, faults, met);
            return;
        }
        String type = type(schema);
        if (value instanceof JsonArray array) {
            if (!type.equals("array")) {
                faults.add(at + ": a list, described as " + type);
                return;
            }
            array.forEach(each -> compare(each, schema.getAsJsonObject("items"), at + "[]", faults, met));
        } else if (value.isJsonObject()) {
            faults.add(at + ": an object without a named schema");
        } else {
            comparePlain(value.getAsJsonPrimitive(), schema, type, at, faults);
        }
    }

    private static void compareNamed(JsonElement value, String name, String at, List<String> faults, Set<String> met) {
        JsonObject schema = schema(name);
        if (!schema.has("properties")) {
            compare(value, schema, at, faults, met);
            return;
        }
        JsonObject properties = schema.getAsJsonObject("properties");
        value.getAsJsonObject().entrySet().forEach(member -> {
            met.add(name + "." + member.getKey());
            if (properties.has(member.getKey())) {
                compare(
                        member.getValue(),
                        properties.getAsJsonObject(member.getKey()),
                        at + "." + member.getKey(),
                        faults,
                        met);
            } else {
                faults.add(at + ": served but not described: " + member.getKey());
            }
        });
    }

    private static void comparePlain(
            JsonPrimitive value, JsonObject schema, String type, String at, List<String> faults) {
        String served = value.isString() ? "string" : value.isBoolean() ? "boolean" : "number";
        boolean fits = type.equals(served) || (type.equals("integer") && served.equals("number"));
        if (!fits) {
            faults.add(at + ": " + served + ", described as " + type);
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            faults.add(at + ": " + value + " is none of the values described");
        }
        if (schema.has("format")) {
            String form =
                    switch (schema.get("format").getAsString()) {
                        case "uuid" -> "[0-9a-f-]{36}";
                        case "date" -> "\\d{4}-\\d{2}-\\d{2}";
                        case "date-time" -> "\\d{4}-\\d{2}-\\d{2}T.*Z";
                        default -> ".*";
                    };
            if (!value.getAsString().matches(form)) {
                faults.add(at + ": " + value + " is no " + schema.get("format").getAsString());
            }
        }
    }

    private static String type(JsonObject schema) {
        JsonElement type = schema.get("type");
        if (type == null) {
            return "nothing";
        }
        return type.isJsonArray() ? type.getAsJsonArray().get(0).getAsString() : type.getAsString();
    }

    private static JsonObject operation(String method, String address) {
        return DOCUMENT.getAsJsonObject("paths")
                .getAsJsonObject("/api/v1" + address)
                .getAsJsonObject(method);
    }

    private static JsonObject answer(JsonObject operation, String status) {
        return operation
                .getAsJsonObject("responses")
                .getAsJsonObject(status)
                .getAsJsonObject("content")
                .getAsJsonObject("application/json")
                .getAsJsonObject("schema");
    }

    private static JsonObject property(String schema, String name) {
        return schema(schema).getAsJsonObject("properties").getAsJsonObject(name);
    }

    private static JsonObject schema(String name) {
        return DOCUMENT.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(name);
    }

    private static JsonObject reference(String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/" + name);
        return reference;
    }

    private static JsonObject document() {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RunningStack.get().address() + "/openapi?format=JSON"))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return JsonParser.parseString(answer.body()).getAsJsonObject();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
