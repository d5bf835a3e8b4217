package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.agree;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.ballot;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import concordat.stack.RunningStack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session ends while somebody is typing: nothing typed is lost, nobody else sees it, nothing is recorded by itself. */
class EndedSessionIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void what_was_typed_is_shown_again_after_sign_in_and_recorded_once() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Alderney");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Alderney");

        endSessions(page);
        press(page, "Record decision");
        page.locator("#password").waitFor();
        browser.signInAt(page, OFFICER);

        assertThat(page.url()).endsWith(meeting.recordDecision());
        assertThat(main(page)).contains("Nothing is recorded yet");
        assertThat(page.getByLabel("Question").inputValue()).isEqualTo(question("Alderney"));
        assertThat(field(page, "outcome").inputValue()).isEqualTo("APPROVED");
        assertThat(ballot(page, "gareth.lowe", "For").isChecked()).isTrue();
        assertThat(decisions(page, "Alderney")).isZero();
        page.navigate(meeting.recordDecision());
        assertThat(page.getByLabel("Question").inputValue()).as("shown once").isEmpty();
    }

    @Test
    void the_button_pressed_on_the_page_shown_again_records_it() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Bressay");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Bressay");

        endSessions(page);
        press(page, "Record decision");
        browser.signInAt(page, OFFICER);
        browser.checkAxe(page, "form-shown-again");
        press(page, "Record decision");

        page.waitForURL("**/decision?id=*");
        assertThat(main(page)).contains(question("Bressay"), "Approved");
        assertThat(decisions(page, "Bressay")).isEqualTo(1);
    }

    @Test
    void somebody_else_who_signs_in_sees_none_of_it_and_its_author_still_finds_it() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Canna");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Canna");

        endSessions(page);
        press(page, "Record decision");
        browser.signInAt(page, PreparedMeeting.CHAIR);

        assertThat(page.url()).endsWith(meeting.recordDecision());
        assertThat(page.getByLabel("Question").inputValue()).isEmpty();
        assertThat(page.content()).doesNotContain("bursary of");

        endSessions(page);
        page.navigate(meeting.recordDecision());
        browser.signInAt(page, OFFICER);
        assertThat(page.getByLabel("Question").inputValue()).isEqualTo(question("Canna"));
    }

    @Test
    void a_form_of_the_session_before_is_shown_again_to_whoever_signed_in_elsewhere_meanwhile() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Denholm");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Denholm");
        endSessions(page);
        Page elsewhere = page.context().newPage();
        elsewhere.navigate("/");
        browser.signInAt(elsewhere, OFFICER);

        press(page, "Record decision");

        assertThat(main(page)).contains("Nothing is recorded yet");
        assertThat(page.getByLabel("Question").inputValue()).isEqualTo(question("Denholm"));
        press(page, "Record decision");
        page.waitForURL("**/decision?id=*");
    }

    @Test
    void a_form_of_somebody_else_who_was_signed_in_here_is_refused() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Eriskay");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Eriskay");
        endSessions(page);
        Page elsewhere = page.context().newPage();
        elsewhere.navigate("/");
        browser.signInAt(elsewhere, PreparedMeeting.CHAIR);

        Response answer = send(page, "Record decision");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(main(page)).contains("opened by somebody else");
    }

    @Test
    void a_form_that_is_not_ours_is_not_kept() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Foula");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Foula");
        page.evaluate("document.querySelector('[name=drawnFor]').value ="
                + " document.querySelector('[name=drawnFor]').value.replace(/.$/, c => c === 'A' ? 'E' : 'A')");

        endSessions(page);
        Response answer = send(page, "Record decision");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("kept-forms"));
    }

    @Test
    void the_cookie_that_finds_it_again_is_kept_from_scripts_and_other_sites() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Gometra");
        Page page = browser.signIn(OFFICER, meeting.recordDecision());
        fillIn(page, "Gometra");

        endSessions(page);
        press(page, "Record decision");

        assertThat(page.context().cookies(RunningStack.get().address()))
                .filteredOn(cookie -> cookie.name.equals("kept-forms"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                    assertThat(cookie.expires).isLessThan(System.currentTimeMillis() / 1000.0 + 901);
                });
    }

    @Test
    void a_link_presses_no_button() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bursaries of Hoy");
        Page page = browser.signIn(OFFICER, meeting.newItem());
        String link = meeting.newItem() + "&form=form&jakarta.faces.ViewState=stateless&number%3Avalue=66"
                + "&itemTitle%3Avalue=" + URLEncoder.encode("Smuggled in", StandardCharsets.UTF_8)
                + "&purpose%3Avalue=APPROVAL&lead%3Avalue=Nobody&minutes%3Avalue=5&body%3Avalue=&part%3Avalue=PART_1"
                + "&because%3Avalue=because&add%3Abutton=Add+item";

        Response answer = page.navigate(link);

        assertThat(answer.status()).isEqualTo(403);
        page.navigate("/agenda?meeting=" + meeting.meeting().value());
        assertThat(main(page)).doesNotContain("Smuggled in");
    }

    /** A question of which no other test asks, with characters that go wrong first. */
    private static String question(String place) {
        return "To approve the bursary of £250 & the café’s \"quiet hour\" for " + place;
    }

    private static void fillIn(Page page, String place) {
        ask(page, question(place), "APPROVED");
        agree(page, List.of("delia.marsh", "gareth.lowe", "hana.kovacs", "edmund.price"));
    }

    /** Ends the sessions here and at the identity provider, as time would, without touching the page. */
    private static void endSessions(Page page) {
        BrowserContext window = page.context();
        List<Cookie> others = window.cookies().stream()
                .filter(cookie -> cookie.name.equals("kept-forms"))
                .toList();
        window.clearCookies();
        window.addCookies(others);
    }

    /** How many decisions the register holds on the question. */
    private static int decisions(Page page, String place) {
        Page register = page.context().newPage();
        register.navigate("/decisions?q=" + place);
        int found = register.locator("tbody tr").count();
        register.close();
        return found;
    }
}
