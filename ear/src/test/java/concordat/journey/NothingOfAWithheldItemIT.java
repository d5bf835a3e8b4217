package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.TrackingActions;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RollLine;
import concordat.domain.escalation.EscalationId;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.stack.RunningStack;
import concordat.stack.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An item is withheld from a member who is an executive of their trust, too: by no way that there is do they come upon
 * anything of it (COI-10). The ways are not listed here but found: every page of the web application, every address that
 * /openapi describes, every sheet and every other part of the board report, and every register of it alone. Before the ruling the same ways find it.
 */
class NothingOfAWithheldItemIT {
    private static final String KEPT = "kavita.rao";
    private static final String WORD = "Numbatwise";

    /** What shows lists and figures, which must be the same as if the item had never been. */
    private static final List<String> COUNTED = List.of(
            "/",
            "/decisions",
            "/escalations",
            "/actions?show=all",
            "/actions?show=mine",
            "/meetings?when=all",
            "/calendar");

    @RegisterExtension
    final Browser browser = new Browser();

    private final PreparedMeeting meeting = PreparedMeeting.inProgress("Meeting with something withheld");
    private final RollLine kept = meeting.line(KEPT);
    private final List<String> tells = new ArrayList<>(List.of(WORD));
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Page program = browser.open();
    private String token = "";
    private Instant tokenUntil = Instant.EPOCH;

    @Test
    void is_found_by_whoever_is_kept_from_it() throws IOException {
        makeAnExecutiveToo();
        Page page = browser.signIn(KEPT);
        Map<String, String> before = new TreeMap<>();
        List<String> counted = new ArrayList<>(COUNTED);
        counted.add("/action-log?committee=" + meeting.committee().value());
        counted.add("/effectiveness?committee=" + meeting.committee().value());
        counted.forEach(address -> before.put(address, mainOf(page, address)));

        AgendaItemId item = decideOnAnItem();
        List<String> telling = List.of(
                "index",
                "item",
                "meeting",
                "decision",
                "decisions",
                "action",
                "actions",
                "effectiveness",
                "search",
                "escalation",
                "escalations");
        assertThat(pagesThatTell(page, telling)).containsExactlyInAnyOrderElementsOf(telling);
        assertThat(addressesOfTheApiThatTell())
                .contains(
                        "/api/v1/decisions",
                        "/api/v1/decisions/{id}",
                        "/api/v1/agenda-items/{id}",
                        "/api/v1/actions",
                        "/api/v1/escalations",
                        "/api/v1/escalations/{id}",
                        "/api/v1/search",
                        "/api/v1/search/suggestions");
        assertThat(sheetsThatTell("working"))
                .contains("Changes", "Decisions", "Actions")
                .anyMatch(part -> part.startsWith("xl/worksheets/sheet"));
        assertThat(registersThatTell("working")).contains(Register.DECISIONS, Register.ACTIONS);

        withhold(item);

        assertThat(pagesThatTell(page, pages())).isEmpty();
        assertThat(addressesOfTheApiThatTell()).isEmpty();
        assertThat(sheetsThatTell("working")).isEmpty();
        assertThat(sheetsThatTell("publication")).isEmpty();
        assertThat(registersThatTell("working")).isEmpty();
        assertThat(registersThatTell("publication")).isEmpty();
        counted.forEach(address -> assertThat(mainOf(page, address)).as(address).isEqualTo(before.get(address)));
        page.navigate(meeting.page());
        assertThat(Walk.main(page)).contains("Withheld from you");
        nothingOfItIsReportedUpward(page);
    }

    /** The highlight report of the meeting has a line and an escalation of the item, for whoever sees it. */
    private void nothingOfItIsReportedUpward(Page page) throws IOException {
        meeting.closes();
        HighlightReportId report = meeting.reports();
        PreparedMeeting.issue(report);
        // All else has been asked for already.
        ids.clear();
        ids.put("report", report.value().toString());
        Page other = browser.signIn("edmund.price");
        assertThat(pagesThatTell(other, List.of("highlight-report"))).containsExactly("highlight-report");
        assertThat(word(other, report)).contains(WORD);

        assertThat(pagesThatTell(page, pages())).isEmpty();
        assertThat(addressesOfTheApiThatTell()).isEmpty();
        assertThat(word(page, report)).contains("What the committee considered").doesNotContain(WORD);
    }

    private static String word(Page page, HighlightReportId report) throws IOException {
        APIResponse answer = page.request().get("/highlight-document?id=" + report.value());
        assertThat(answer.status()).isEqualTo(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** Reads what executives read, and downloads what they download. */
    private void makeAnExecutiveToo() {
        PreparedMeeting.does(
                "rafael.costa",
                AppointingPeople.class,
                people -> people.appoint(
                        NewAppointment.of(person(), Role.EXECUTIVE, kept.organisation(), Term.from(today()))
                                .withPart2()));
    }

    private AgendaItemId decideOnAnItem() {
        AgendaItemId item = PreparedMeeting.as(
                OFFICER,
                PreparingMeetings.class,
                preparing -> preparing.addLateItem(
                        meeting.meeting(),
                        ItemText.open("9", WORD + " contract", Purpose.APPROVAL, "Edmund Price", 10, "The " + WORD),
                        "It is urgent: " + WORD));
        DecisionId decision = PreparedMeeting.as(
                OFFICER,
                RecordingDecisions.class,
                recording -> recording.record(
                        "withheld " + item,
                        item,
                        NewQuestion.of(
                                "That the " + WORD + " contract be approved",
                                Proposal.to(Outcome.APPROVED_WITH_CONDITIONS)),
                        List.of(new Condition(
                                "Report on the " + WORD, person(), kept.organisation(), today().plusDays(30))),
                        List.of(),
                        Closing.byConsensus()));
        ActionRow action = PreparedMeeting.as(
                        OFFICER,
                        TrackingActions.class,
                        tracking -> tracking.page(ActionFilter.of(decision), Keyset.first()))
                .rows()
                .get(0);
        ids.put("item", item.value().toString());
        ids.put("decision", decision.value().toString());
        ids.put("action", action.id().value().toString());
        EscalationId escalation = meeting.escalates(item, "The " + WORD + " question");
        ids.put("escalation", escalation.value().toString());
        tells.add(ids.get("escalation"));
        ids.put("meeting", meeting.meeting().value().toString());
        ids.put("committee", meeting.committee().value().toString());
        tells.addAll(List.of(
                ids.get("item"),
                ids.get("decision"),
                ids.get("action"),
                action.reference(),
                PreparedMeeting.as(OFFICER, ReadingDecisions.class, reading -> reading.get(decision))
                        .reference()));
        return item;
    }

    private void withhold(AgendaItemId item) {
        PreparedMeeting.does(
                OFFICER,
                RulingOnInterests.class,
                interests -> interests.declare(
                        item, person(), kept.organisation(), InterestType.FINANCIAL, "Director of " + WORD));
        PreparedMeeting.does(
                OFFICER,
                RulingOnInterests.class,
                interests -> interests.rule(
                        item,
                        person(),
                        Handling.LEAVE_NO_PAPER,
                        "Director of " + WORD,
                        meeting.line(CHAIR).seat()));
    }

    /** Each of these pages, asked for plainly, for each record, and with the word that is searched for. */
    private Set<String> pagesThatTell(Page page, List<String> names) {
        Set<String> telling = new TreeSet<>();
        for (String name : names) {
            String address = name.equals("index") ? "/" : "/" + name;
            check(page, name, address, tells, telling);
            check(page, name, address + "?q=contract", tells, telling);
            ids.forEach((kind, id) -> {
                check(page, name, address + "?id=" + id, withoutIds(), telling);
                check(page, name, address + "?" + kind + "=" + id, withoutIds(), telling);
            });
        }
        return telling;
    }

    private static void check(Page page, String name, String address, List<String> words, Set<String> telling) {
        APIResponse answer = page.request().get(address, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(address).isLessThan(500);
        String text = answer.text();
        if (words.stream().anyMatch(text::contains)) {
            telling.add(name);
        }
        answer.dispose();
    }

    /** What must not stand on a page whose own address, with an id in it, does. */
    private List<String> withoutIds() {
        return tells.stream().filter(word -> !ids.containsValue(word)).toList();
    }

    private static List<String> pages() throws IOException {
        Path pages = RunningStack.get().settings().build().resolve("../../web/src/main/webapp");
        try (Stream<Path> files = Files.list(pages)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.replace(".xhtml", ""))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(60);
            return names;
        }
    }

    /** Every address that programs may read, for each record. */
    private Set<String> addressesOfTheApiThatTell() {
        Set<String> telling = new TreeSet<>();
        int asked = 0;
        JsonObject paths = JsonParser.parseString(
                        byProgram("/openapi?format=JSON").text())
                .getAsJsonObject()
                .getAsJsonObject("paths");
        for (Map.Entry<String, JsonElement> path : paths.entrySet()) {
            if (!path.getValue().getAsJsonObject().has("get") || path.getKey().endsWith(".xlsx")) {
                continue;
            }
            asked++;
            if (!path.getKey().contains("{")) {
                checkApi(path.getKey(), path.getKey() + "?limit=500", tells, telling);
                checkApi(path.getKey(), path.getKey() + "?q=contract", tells, telling);
                continue;
            }
            ids.values()
                    .forEach(id ->
                            checkApi(path.getKey(), path.getKey().replaceAll("\\{\\w+}", id), withoutIds(), telling));
        }
        assertThat(asked).as("addresses asked").isGreaterThan(8);
        return telling;
    }

    private void checkApi(String path, String address, List<String> words, Set<String> telling) {
        APIResponse answer = byProgram(address);
        assertThat(answer.status()).as(address).isLessThan(500);
        String text = answer.text();
        if (words.stream().anyMatch(text::contains)) {
            telling.add(path);
        }
    }

    private APIResponse byProgram(String address) {
        return program.request().get(address, RequestOptions.create().setHeader("Authorization", "Bearer " + token()));
    }

    /** The same for a minute, because to ask for one is to prove a password, which is made to be slow. */
    private String token() {
        if (Instant.now().isAfter(tokenUntil)) {
            token = Tokens.bearer(KEPT);
            tokenUntil = Instant.now().plusSeconds(60);
        }
        return token;
    }

    /** The sheets of the board report, with all that has changed since before there was anything, with a cell that tells, and every other part of the package that does. */
    private Set<String> sheetsThatTell(String form) throws IOException {
        APIResponse answer = byProgram("/api/v1/board-report.xlsx?since=2020-01-01&form=" + form);
        assertThat(answer.status()).isEqualTo(200);
        Set<String> telling = new TreeSet<>();
        DataFormatter shown = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(answer.body()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String text = shown.formatCellValue(cell);
                if (tells.stream().anyMatch(text::contains)) {
                    telling.add(sheet.getSheetName());
                }
            })));
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                if (tells.stream().anyMatch(text::contains)) {
                    telling.add(part.getName());
                }
            }
        }
        return telling;
    }

    /** The registers of the board report that tell, each taken alone. */
    private Set<Register> registersThatTell(String form) {
        Set<Register> telling = EnumSet.noneOf(Register.class);
        for (Register register : Register.values()) {
            APIResponse answer = byProgram("/api/v1/registers/" + register + ".csv?form=" + form + "&committee="
                    + meeting.committee().value());
            assertThat(answer.status())
                    .as("%s", register)
                    .isEqualTo(register.isIn(ReportForm.valueOf(form.toUpperCase(Locale.ROOT))) ? 200 : 404);
            String text = answer.text();
            if (tells.stream().anyMatch(text::contains)) {
                telling.add(register);
            }
        }
        return telling;
    }

    private static String mainOf(Page page, String address) {
        page.navigate(address);
        return Walk.main(page);
    }

    private PersonId person() {
        return Objects.requireNonNull(kept.person());
    }

    private static LocalDate today() {
        return LocalDate.now(Term.LONDON);
    }
}
