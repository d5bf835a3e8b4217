package concordat.journey;

import static concordat.journey.Walk.button;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concordat.stack.RunningStack;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People are told by mail, from the server through its mail server, and calendars follow their meetings. */
class NewsJourneyIT {
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String OFFICER = PreparedMeeting.OFFICER;
    private static final String CHAIR = PreparedMeeting.CHAIR;
    private static final String NAME = Walk.name(CHAIR);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = "chair-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_member_is_told_by_mail_that_a_meeting_is_cancelled_and_then_chooses_one_mail_a_day() throws Exception {
        Page administrator = browser.signIn(ADMINISTRATOR, "/people?q=" + NAME.replace(' ', '+'));
        administrator.locator("main tbody a").first().click();
        follow(administrator, "E-mail address");
        field(administrator, "address").fill("nobody");
        press(administrator, "Save");
        assertThat(problems(administrator)).contains("Enter an e-mail address like name@example.org");
        browser.checkAxe(administrator, "mail-address-wrong");
        field(administrator, "address").fill(address);
        press(administrator, "Save");
        assertThat(main(administrator)).contains(NAME + " gets mail at " + address);

        String title = "Told " + UUID.randomUUID();
        cancel(title);
        MimeMessage mail = awaitMail();
        assertThat(mail.getSubject()).startsWith("Meeting cancelled: ").endsWith(title);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Concordat <concordat@example.org>");

        Page chair = browser.signIn(CHAIR);
        chair.locator("header a:has-text('My notifications')").click();
        assertThat(main(chair)).contains(address, "At once", "Sent");
        browser.checkAxe(chair, "my-notifications");
        chair.getByLabel("Once a day").check();
        press(chair, "Save");
        assertThat(main(chair)).contains("From now on you get one mail a day");
        chair.getByLabel("At once").check();
        press(chair, "Save");

        administrator.navigate("/settings");
        follow(administrator, "Work behind the pages");
        assertThat(main(administrator))
                .contains("outbox", "Done", "0 mails wait")
                .doesNotContain("No mail server");
        browser.checkAxe(administrator, "background-work");
        assertThat(chair.navigate("/background-work").status()).isEqualTo(403);
    }

    private void cancel(String title) {
        PreparedMeeting planned = PreparedMeeting.planned(title);
        Page officer = browser.signIn(
                OFFICER, "/cancel-meeting?meeting=" + planned.meeting().value());
        field(officer, "because").fill("No business");
        press(officer, "Cancel meeting");
        assertThat(officer.url()).contains("/meeting?id=");
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
        assertThat(received).as("mails to the chair").hasSize(1);
        return received.get(0);
    }

    @Test
    void a_calendar_follows_the_meetings_of_its_owner_until_its_address_is_ended() throws Exception {
        String title = "Calendar " + UUID.randomUUID();
        PreparedMeeting planned = PreparedMeeting.planned(title);
        Page chair = browser.signIn(CHAIR, "/my-notifications");
        press(chair, "Make an address");
        String first = chair.locator("#feed-address").innerText();
        browser.checkAxe(chair, "my-notifications-feed");

        HttpResponse<String> answer = get(first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.body().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR")
                .contains(title, "UID:" + planned.meeting().value() + "@concordat");

        chair.navigate("/my-notifications");
        assertThat(chair.locator("#feed-address").count()).isZero();
        press(chair, "Make another address");
        String second = chair.locator("#feed-address").innerText();
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        chair.navigate("/my-notifications");
        press(chair, "End the address");
        assertThat(main(chair)).contains("no longer works", "There is no address");
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get(second.replaceFirst("[^/]+$", "x.ics")).statusCode()).isEqualTo(404);

        chair.navigate("/meeting?id=" + planned.meeting().value());
        assertThat(button(chair, "Publish the agenda").count()).isZero();
        String file = chair.locator("a:has-text('Add to my calendar')").getAttribute("href");
        assertThat(chair.request().get(file).text().replace("\r\n ", "")).contains(title, "METHOD:PUBLISH");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
