package concordat.journey;

import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.stack.RunningStack;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An executive has the board report made each month: it is made in the morning, a mail leads to it, and it opens for them alone. */
class BoardReportSchedulesJourneyIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String AUDITOR = "petra.lindqvist";
    private static final String STRANGER = "liam.osei";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/board-report-made\\?id=[0-9a-f-]{36}");

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = "executive-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_report_is_made_each_month_and_a_mail_leads_to_it_until_the_schedule_is_stopped() throws Exception {
        enterAddress();
        Page executive = browser.signIn(EXECUTIVE, "/board-report");
        follow(executive, "Have it made by a schedule");
        assertThat(main(executive)).contains("There is no schedule that you may see");
        browser.checkAxe(executive, "board-report-schedules-none");

        press(executive, "Set up the schedule");
        assertThat(problems(executive)).contains("Enter a day of the month from 1 to 31.");
        browser.checkAxe(executive, "board-report-schedules-wrong");
        executive.getByLabel("Before each meeting", exactly()).check();
        field(executive, "days").fill("7");
        press(executive, "Set up the schedule");
        assertThat(problems(executive)).contains("Choose the committee");
        executive.getByLabel("Monthly", exactly()).check();
        field(executive, "day").fill("30");
        press(executive, "Set up the schedule");
        assertThat(main(executive))
                .contains("Monthly, on the 30th or the last day of a shorter month", "Not yet", "(you)");
        follow(executive, "Change");
        browser.checkAxe(executive, "board-report-schedules-change");
        assertThat(field(executive, "day").inputValue()).isEqualTo("30");
        field(executive, "day").fill("31");
        press(executive, "Save changes");
        assertThat(main(executive)).contains("The schedule is changed", "Monthly, on the 31st");
        field(executive, "day").fill("31");
        press(executive, "Set up the schedule");
        assertThat(problems(executive)).contains("You have this schedule already.");

        asIfSetUpLongAgo();
        run("scheduled-reports");
        String made = made(executive);
        executive.navigate(made);
        executive.locator("main:has-text('Your report is ready')").waitFor();
        run("tell-of-scheduled-reports");
        MimeMessage mail = awaitMail();
        assertThat(mail.getSubject()).isEqualTo("Board report ready: All committees");
        String text = text(mail);
        assertThat(text).contains("Working register", "As at ", "It lies ready for you alone");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(link.group()).isEqualTo(made);
        executive.navigate("/board-report-schedules");
        browser.checkAxe(executive, "board-report-schedules");

        assertThat(browser.signIn(STRANGER).navigate(made).status()).isEqualTo(404);
        Page reader = browser.open();
        reader.navigate(made);
        assertThat(reader.locator("#username").isVisible())
                .as("sign-in is asked for")
                .isTrue();
        browser.signInAt(reader, EXECUTIVE);
        assertThat(main(reader)).contains("Your report is ready");

        stops(executive);
    }

    private void stops(Page executive) {
        executive.navigate("/board-report-schedules");
        follow(executive, "Stop");
        String stop = Walk.path(executive.url());
        browser.checkAxe(executive, "stop-board-report-schedule");
        for (String who : List.of(AUDITOR, STRANGER)) {
            Page other = browser.signIn(who);
            assertThat(other.navigate(stop).status()).as(who).isEqualTo(404);
            assertThat(other.navigate(stop.replace("stop-board-report-schedule", "board-report-schedules"))
                            .status())
                    .as(who)
                    .isEqualTo(404);
        }
        Page auditor = browser.signIn(AUDITOR, "/board-report-schedules");
        assertThat(main(auditor)).contains(Walk.name(EXECUTIVE), "Its reader can");

        press(executive, "Stop schedule");
        assertThat(main(executive)).contains("The schedule is stopped", "Stopped, ");
        assertThat(executive.locator("main a:has-text('Stop')").count()).isZero();
    }

    /** The page of schedules on which the reader has one before each meeting of the joint committee. */
    static String scheduled(Page page) {
        page.navigate("/board-report-schedules");
        field(page, "committee").selectOption(new SelectOption().setLabel("Joint Partnership Committee"));
        page.getByLabel("Before each meeting", exactly()).check();
        field(page, "days").fill("7");
        press(page, "Set up the schedule");
        assertThat(main(page)).contains("7 days before each meeting");
        return "/board-report-schedules";
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void enterAddress() {
        Page administrator = browser.signIn(
                ADMINISTRATOR, "/people?q=" + Walk.name(EXECUTIVE).replace(' ', '+'));
        administrator.locator("main tbody a").first().click();
        follow(administrator, "E-mail address");
        field(administrator, "address").fill(address);
        press(administrator, "Save");
        assertThat(main(administrator)).contains("gets mail at " + address);
    }

    /** The report that the schedule has asked for, once it has. */
    private static String made(Page page) {
        Instant until = Instant.now().plus(LONGEST);
        do {
            page.navigate("/board-report-schedules");
        } while (page.locator("main td a[href*='board-report-made']").count() == 0
                && Instant.now().isBefore(until));
        return page.locator("main td a[href*='board-report-made']").getAttribute("href");
    }

    private static void asIfSetUpLongAgo() throws SQLException {
        owner("update concordat.board_report_schedule set counts_after = counts_after - 40"
                + " where stopped_at is null and committee_id is null");
    }

    /** Puts a job on the list as its timetable does. */
    private static void run(String kind) throws SQLException {
        owner("insert into concordat.job (id, kind, asked_at, due_at, attempts) values (gen_random_uuid(), '" + kind
                + "', now(), now(), 5)");
    }

    private static void owner(String statement) throws SQLException {
        try (Connection owner = RunningStack.get().database().connectAsOwner();
                Statement sql = owner.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    private MimeMessage awaitMail() throws MessagingException {
        Instant until = Instant.now().plus(LONGEST);
        List<MimeMessage> received = new ArrayList<>();
        while (received.isEmpty() && Instant.now().isBefore(until)) {
            for (MimeMessage message : RunningStack.mailServer().getReceivedMessages()) {
                if (message.getAllRecipients()[0].toString().equals(address)) {
                    received.add(message);
                }
            }
            Thread.onSpinWait();
        }
        assertThat(received).as("mails to the executive").hasSize(1);
        return received.get(0);
    }

    /** The plain part. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }
}
