package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.fact;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import concordat.domain.decision.Closing;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import concordat.stack.RunningStack;
import concordat.stack.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a committee sends up: an issue is escalated and a matter referred, the meeting is reported to a trust's board, and each
 * stays open until that body's own minute reference is recorded (MT-6, LF-9, domain.md 6.8).
 */
class HighlightReportJourneyIT {
    private static final String MEMBER = "edmund.price";
    private static final String STRANGER = "callum.frost";
    private static final String ISSUE = "Placements for nurses are short";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_meeting_is_reported_to_a_board_and_what_is_asked_of_it_stays_open_until_its_minute_is_on_record()
            throws IOException {
        PreparedMeeting held = PreparedMeeting.inProgress("Meeting that reports up");
        DecisionId referred = refer(held);
        Page officer = browser.signIn(OFFICER, "/item?id=" + held.item().value());
        String escalation = escalate(officer);
        String referral = putReferralOnRecord(officer, referred);
        held.closes();
        String report = drafted(officer, held);
        Page member = browser.signIn(MEMBER);
        refused(member, MEMBER, report);
        written(officer);
        Page chair = browser.signIn(CHAIR, report);
        reviewed(officer, chair, report);

        officer.navigate(report);
        press(officer, "Issue the report");
        officer.locator("main:has-text('The report is issued.')").waitFor();
        assertThat(officer.locator("h1").innerText()).doesNotContain("Draft");
        String fingerprint =
                officer.locator("main p:has-text('SHA-256')").innerText().replaceAll(".*: ", "");
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        browser.checkAxe(officer, "highlight-report-issued");
        member.navigate(report);
        assertThat(main(member))
                .contains(ISSUE, "Open until minute reference recorded", "Beds for students are short")
                .doesNotContain("Draft a new version");
        assertThat(api(member, MEMBER, report).text()).contains(ISSUE, fingerprint, "\"open\":true");
        documents(member, report);
        member.navigate("/highlight-reports");
        assertThat(member.locator("main a[href$='" + report + "']").count()).isEqualTo(1);
        browser.checkAxe(member, "highlight-reports");
        Page stranger = browser.signIn(STRANGER);
        refused(stranger, STRANGER, report);
        assertThat(stranger.navigate(escalation).status()).isEqualTo(404);
        assertThat(api(stranger, STRANGER, escalation).status()).isEqualTo(404);

        answered(officer, escalation);
        officer.navigate(report);
        assertThat(main(officer))
                .contains("Dealt with on " + day(today()) + ", minute TB/26/044", fingerprint)
                .contains("Open until minute reference recorded");
        assertThat(document(member, report, "").body()).isNotEmpty();
        withdrawn(officer, referral);
        nextVersion(officer, member, report);
    }

    /** A decision by which the matter is referred (VO-11). */
    private static DecisionId refer(PreparedMeeting held) {
        return PreparedMeeting.as(
                OFFICER,
                RecordingDecisions.class,
                recording -> recording.record(
                        "referred " + held.item(),
                        held.item(),
                        NewQuestion.of(
                                "That the education of nurses be referred",
                                Proposal.referTo("Academic Partnership Advisory Board")),
                        List.of(),
                        List.of(),
                        Closing.byConsensus()));
    }

    private String escalate(Page officer) {
        assertThat(main(officer)).contains("Nothing of this item was escalated or referred.");
        follow(officer, "Escalate or refer an issue");
        press(officer, "Send it");
        assertThat(problems(officer))
                .contains(
                        "Choose to whom it is sent",
                        "Enter the issue",
                        "Enter why it is sent",
                        "Enter what the receiving body is asked to do",
                        "Enter by when an answer is asked for");
        browser.checkAxe(officer, "escalate-refused");
        select(officer, "to", "Up: LPT");
        field(officer, "issue").fill(ISSUE);
        field(officer, "reason").fill("The committee has no money for more placements.");
        field(officer, "asked").fill("Fund twelve more placements from September.");
        field(officer, "answerBy").fill(day(today().minusDays(1)));
        press(officer, "Send it");
        assertThat(problems(officer)).contains("An answer cannot be asked for before");
        field(officer, "answerBy").fill(day(today().plusDays(40)));
        browser.checkAxe(officer, "escalate");
        press(officer, "Send it");
        officer.waitForURL("**/escalation?id=*");
        assertThat(main(officer)).contains("It stays open until", "Fund twelve more placements", "0 days");
        browser.checkAxe(officer, "escalation-open");
        String escalation = path(officer.url());
        officer.navigate("/escalations?show=open");
        assertThat(main(officer)).contains(ISSUE, "Not yet recorded");
        browser.checkAxe(officer, "escalations");
        return escalation;
    }

    private String putReferralOnRecord(Page officer, DecisionId decision) {
        String page = "/decision?id=" + decision.value();
        officer.navigate(page);
        follow(officer, "Put the referral on record");
        assertThat(field(officer, "issue").inputValue()).contains("the education of nurses");
        assertThat(field(officer, "about").locator("option:checked").innerText())
                .contains("the education of nurses");
        select(officer, "to", "Across: Academic Partnership Advisory Board");
        field(officer, "reason").fill("It is the board that advises on education.");
        field(officer, "asked").fill("Advise on the number of students.");
        field(officer, "answerBy").fill(day(today().plusDays(60)));
        press(officer, "Send it");
        officer.waitForURL("**/escalation?id=*");
        assertThat(main(officer)).contains("Put it on an agenda");
        browser.checkAxe(officer, "referral-open");
        String referral = path(officer.url());
        officer.navigate(page);
        assertThat(main(officer))
                .contains("The matter was referred to Academic Partnership Advisory Board")
                .doesNotContain("Put the referral on record");
        return referral;
    }

    private String drafted(Page officer, PreparedMeeting held) {
        officer.navigate(held.page());
        assertThat(main(officer)).contains("There is no highlight report that you may see yet.");
        press(officer, "Draft the highlight report");
        assertThat(problems(officer)).contains("Choose the part and the body");
        select(officer, "report", "Part 1 to LPT");
        browser.picture(officer, "meeting-with-highlight-reports");
        press(officer, "Draft the highlight report");
        officer.waitForURL("**/highlight-report?id=*");
        assertThat(officer.locator("h1").innerText()).contains("Draft");
        assertThat(main(officer))
                .contains(
                        "That the education of nurses be referred",
                        "Nothing has been written.",
                        ISSUE,
                        "Open until minute reference recorded");
        assertThat(fact(officer, "Chair")).contains("Delia Marsh");
        assertThat(fact(officer, "Meeting quorate")).isNotEmpty();
        browser.checkAxe(officer, "highlight-report-draft");
        return path(officer.url());
    }

    private void written(Page officer) {
        follow(officer, "Write the head of the report");
        field(officer, "receivedAt").fill(day(today().plusDays(20)));
        field(officer, "receivedUnder").fill("7.2");
        field(officer, "purpose").fill("To tell the board what the committee considered.");
        field(officer, "links").fill("Objective 3: a workforce for the future");
        browser.checkAxe(officer, "highlight-head");
        press(officer, "Save");
        officer.waitForURL("**/highlight-report?id=*");
        assertThat(fact(officer, "Agenda item")).isEqualTo("7.2");
        officer.locator("main table a:has-text('Write')").first().click();
        field(officer, "consideration").fill("The committee considered how many placements there are.");
        field(officer, "alert").fill("Beds for students are short.");
        field(officer, "advise").fill("A plan is due in June.");
        field(officer, "assure").fill("Supervision is in place on each ward.");
        browser.checkAxe(officer, "highlight-line");
        press(officer, "Save");
        officer.waitForURL("**/highlight-report?id=*");
        assertThat(main(officer)).contains("Beds for students are short.", "A plan is due in June.");
    }

    private void reviewed(Page officer, Page chair, String report) {
        assertThat(main(chair)).doesNotContain("Agree to the report");
        press(officer, "Give to the chair");
        officer.locator("main:has-text('The chair has the report.')").waitFor();
        chair.navigate(report);
        press(chair, "Return to the secretary");
        assertThat(problems(chair)).contains("Enter what is to be changed");
        field(chair, "because").fill("Say for which wards");
        press(chair, "Return to the secretary");
        chair.locator("main:has-text('The report is returned to the secretary.')")
                .waitFor();
        officer.navigate(report);
        assertThat(main(officer)).contains("Returned by the chair", "Say for which wards");
        browser.picture(officer, "highlight-report-returned");
        press(officer, "Give to the chair");
        chair.navigate(report);
        browser.checkAxe(chair, "highlight-report-review");
        press(chair, "Agree to the report");
        chair.locator("main:has-text('You have agreed to the report.')").waitFor();
    }

    private static void documents(Page member, String report) throws IOException {
        APIResponse word = document(member, report, "");
        assertThat(word.headers().get("content-disposition")).contains(".docx");
        keep("highlight-report.docx", word.body());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            assertThat(read.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .contains("Alert", "Advise", "Assure", "Decisions made");
            assertThat(read.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(read.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n")))
                    .contains(
                            "7.2",
                            "Objective 3: a workforce for the future",
                            "The committee considered how many placements there are.",
                            ISSUE,
                            "Fund twelve more placements",
                            "Open until minute reference recorded");
            assertThat(read.getProperties().getCoreProperties().getTitle()).contains("highlight report to LPT");
        }
        APIResponse pdf = document(member, report, "&as=pdf");
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        keep("highlight-report.pdf", pdf.body());
        assertThat(pdf.headers().get("content-disposition")).contains(".pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** Beside the pictures of pages, for people to look at. */
    private static void keep(String name, byte[] document) throws IOException {
        Path folder = RunningStack.get().settings().build().resolve("screenshots");
        if (Files.isDirectory(folder)) {
            Files.write(folder.resolve(name), document);
        }
    }

    private void answered(Page officer, String escalation) {
        officer.navigate(escalation);
        press(officer, "Record the minute reference");
        assertThat(problems(officer))
                .contains("Enter the day on which the receiving body dealt with it", "Enter the minute reference");
        field(officer, "on").fill(day(today().plusDays(1)));
        field(officer, "reference").fill("TB/26/044");
        field(officer, "outcome").fill("Twelve placements are funded.");
        press(officer, "Record the minute reference");
        assertThat(problems(officer)).contains("The receiving body dealt with it between");
        field(officer, "on").fill(day(today()));
        press(officer, "Record the minute reference");
        officer.locator("main:has-text('The minute reference is recorded.')").waitFor();
        assertThat(main(officer)).contains("Closed by minute TB/26/044", "Twelve placements are funded.");
        browser.checkAxe(officer, "escalation-answered");
    }

    private void withdrawn(Page officer, String referral) {
        officer.navigate(referral);
        field(officer, "because").fill("The advisory board has given its advice by other means.");
        press(officer, "Withdraw it");
        officer.locator("main:has-text('is withdrawn.')").waitFor();
        assertThat(main(officer)).contains("given its advice by other means").doesNotContain("Put it on an agenda");
        browser.checkAxe(officer, "referral-withdrawn");
    }

    /** A further version stands beside the first, which stays as it is. */
    private void nextVersion(Page officer, Page member, String report) {
        officer.navigate(report);
        press(officer, "Draft a new version");
        officer.locator("main:has-text('The next version is a draft.')").waitFor();
        assertThat(fact(officer, "Version")).startsWith("2");
        String second = path(officer.url());
        assertThat(second).isNotEqualTo(report);
        refused(member, MEMBER, second);
        member.navigate(report);
        assertThat(fact(member, "Version")).startsWith("1");
    }

    private static void select(Page page, String id, String label) {
        field(page, id)
                .selectOption(field(page, id)
                        .locator("option:has-text('" + label + "')")
                        .first()
                        .getAttribute("value"));
    }

    /** Neither the page, nor either document, nor a program is given it. */
    private static void refused(Page page, String account, String report) {
        assertThat(page.navigate(report).status()).isEqualTo(404);
        assertThat(document(page, report, "").status()).isEqualTo(404);
        assertThat(document(page, report, "&as=pdf").status()).isEqualTo(404);
        assertThat(api(page, account, report).status()).isEqualTo(404);
    }

    private static APIResponse document(Page page, String report, String as) {
        return page.request().get(report.replace("/highlight-report?", "/highlight-document?") + as);
    }

    private static APIResponse api(Page page, String account, String address) {
        return page.request()
                .get(
                        "/api/v1" + address.replace("?id=", "s/"),
                        RequestOptions.create().setHeader("Authorization", "Bearer " + Tokens.bearer(account)));
    }

    private static LocalDate today() {
        return LocalDate.now(Term.LONDON);
    }
}
