package concordat.journey;

import static concordat.journey.PreparedMeeting.CHAIR;
import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.agree;
import static concordat.journey.Walk.ask;
import static concordat.journey.Walk.ballot;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people send by mistake, twice, too late or all at once: they are told where they are looking, lose nothing that
 * they typed, and nothing is half recorded.
 */
class BadInputAndRacesIT {
    private static final String MEMBER = "gareth.lowe";
    private static final List<String> VOTERS = List.of(CHAIR, MEMBER, "hana.kovacs", "edmund.price");

    @RegisterExtension
    final Browser browser = new Browser();

    private final StringBuilder answers = new StringBuilder();

    @AfterEach
    void no_answer_shows_how_it_came_about() {
        assertThat(answers)
                .isNotEmpty()
                .doesNotContain("at concordat.", "at java.", "at org.", "Exception", "WFLY", "Undertow");
    }

    @Test
    void a_double_click_records_one_decision() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Staff parking at Ravensholt");
        Page page = window(OFFICER, meeting.recordDecision());
        fillIn(page, "To adopt the parking scheme of Ravensholt");

        button(page, "Record decision").dblclick();

        page.waitForURL("**/decision?id=*");
        assertThat(main(page)).contains("To adopt the parking scheme of Ravensholt", "Approved");
        page.navigate("/decisions?q=Ravensholt");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    }

    @Test
    void the_same_form_sent_again_later_leads_to_the_decision_that_it_made() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Staff parking at Sandwick");
        Page page = window(OFFICER, meeting.recordDecision());
        fillIn(page, "To adopt the parking scheme of Sandwick");
        String sent =
                (String) page.evaluate("new URLSearchParams(new FormData(document.getElementById('form'))).toString()"
                        + " + '&record%3Abutton=Record+decision'");

        press(page, "Record decision");
        page.waitForURL("**/decision?id=*");
        String made = page.url();
        Object again = page.evaluate(
                "([address, body]) => fetch(address, {method: 'POST', body, headers:"
                        + " {'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => answer.url)",
                List.of(meeting.recordDecision(), sent));

        assertThat(again).isEqualTo(made);
    }

    @Test
    void the_second_of_two_officers_who_edit_an_item_is_told_and_sees_both_texts() {
        PreparedMeeting meeting = PreparedMeeting.planned("Library opening hours");
        Page first = window(OFFICER, meeting.editItem());
        Page second = window(OFFICER, meeting.editItem());

        first.getByLabel("Text").fill("The first officer's text.");
        press(first, "Save item");
        first.waitForURL("**/agenda?meeting=*");
        second.getByLabel("Text").fill("The second officer's text.");
        press(second, "Save item");

        assertThat(problems(second)).contains("Somebody else has changed this item");
        assertThat(main(second)).contains("The first officer's text.", "The second officer's text.");
        assertThat(second.getByLabel("Text").inputValue()).isEqualTo("The second officer's text.");
        browser.checkAxe(second, "edited-by-two");
        press(second, "Save item");
        second.waitForURL("**/agenda?meeting=*");
        second.navigate(meeting.editItem());
        assertThat(second.getByLabel("Text").inputValue()).isEqualTo("The second officer's text.");
    }

    @Test
    void a_form_that_time_has_passed_is_refused_and_keeps_what_was_typed() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Shuttle bus to the campus");
        DecisionId question = meeting.putQuestion("To run the shuttle bus");
        Page officer = window(OFFICER, declare(question));
        Page chair = window(CHAIR, declare(question));
        agree(officer, VOTERS);
        agree(chair, VOTERS);

        press(chair, "Declare the outcome");
        chair.waitForURL("**/decision?id=*");
        press(officer, "Declare the outcome");

        assertThat(problems(officer)).contains("can no longer be changed");
        assertThat(ballot(officer, MEMBER, "For").isChecked()).isTrue();
    }

    @Test
    void votes_that_came_while_the_officer_filled_in_the_form_are_shown_before_they_are_declared() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Bicycle sheds");
        DecisionId question = meeting.putQuestion("To build the bicycle sheds");
        Page officer = window(OFFICER, declare(question));
        agree(officer, VOTERS);
        ballot(officer, MEMBER, "Abstained").check();
        Page member = window("hana.kovacs", "/decision?id=" + question.value());
        member.locator("[name='ballot:value'][value=AGAINST]").check();
        press(member, "Vote");

        press(officer, "Declare the outcome");

        assertThat(problems(officer)).contains("Members have voted");
        assertThat(main(officer)).contains("Voted since this page was opened: Against");
        assertThat(ballot(officer, MEMBER, "Abstained").isChecked()).isTrue();
        browser.checkAxe(officer, "voted-meanwhile");
        ballot(officer, "hana.kovacs", "Against").check();
        press(officer, "Declare the outcome");
        officer.waitForURL("**/decision?id=*");
        assertThat(main(officer)).contains("2 for, 1 against, 1 abstained");
    }

    @Test
    void text_over_the_limit_of_its_field_is_refused_beside_it_and_stays() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("A long question");
        Page page = window(OFFICER, meeting.recordDecision());
        String tooLong = "x".repeat(2_001);
        fillIn(page, tooLong);

        press(page, "Record decision");

        assertThat(problems(page)).contains("Question").contains("2,000");
        assertThat(page.getByLabel("Question").inputValue()).isEqualTo(tooLong);
        assertThat(ballot(page, MEMBER, "For").isChecked()).isTrue();
    }

    @Test
    void ten_megabytes_of_text_get_a_page_that_says_how_much_is_taken() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("A very long question");
        Page page = window(OFFICER, meeting.recordDecision());
        sendBeside(page, 10_000_000);

        assertThat(send(page, "Record decision").status()).isEqualTo(413);
        assertThat(main(page)).contains("up to a megabyte", "Nothing was recorded");
        browser.checkAxe(page, "too-large");
    }

    @Test
    void a_form_of_too_many_fields_gets_a_page_that_says_so() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Too many fields");
        Page page = window(OFFICER, meeting.recordDecision());
        page.evaluate("for (let i = 0; i < 3000; i++) { const field = document.createElement('input');"
                + " field.type = 'hidden'; field.name = 'more' + i; document.getElementById('form').append(field) }");

        assertThat(send(page, "Record decision").status()).isEqualTo(400);
        assertThat(main(page)).contains("Nothing was recorded");
    }

    @Test
    void a_decision_that_lapses_before_it_takes_effect_is_refused_beside_the_date() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("A short decision");
        Page page = window(OFFICER, meeting.recordDecision());
        fillIn(page, "To close the east gate");
        page.getByText("Dates, deferral, referral").click();
        LocalDate day = LocalDate.now(Term.LONDON).plusDays(30);
        page.getByLabel("Has effect from").fill(day.toString());
        page.getByLabel("Lapses unless done by").fill(day.minusDays(1).toString());

        press(page, "Record decision");

        assertThat(problems(page)).contains("must lapse after it has taken effect");
        assertThat(page.getByLabel("Lapses unless done by").getAttribute("aria-describedby"))
                .contains("-error");
        page.locator(".nhsuk-error-summary a").click();
        assertThat(page.getByLabel("Lapses unless done by").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
        assertThat(page.getByLabel("Has effect from").inputValue()).isNotEmpty();
        assertThat(page.getByLabel("Question").inputValue()).isEqualTo("To close the east gate");
    }

    @Test
    void a_meeting_that_ends_before_it_starts_and_a_day_that_is_none_are_refused() {
        Page page = window(OFFICER, "/schedule-meeting");
        field(page, "committee").selectOption(new SelectOption().setLabel("Joint Partnership Committee"));
        page.getByLabel("Title").fill("Backwards");
        page.getByLabel("Date").fill("31 February 2030");
        page.getByLabel("Starts at").fill("10:00");
        page.getByLabel("Ends at").fill("09:00");
        page.getByLabel("Place").fill("Board room");

        press(page, "Schedule meeting");
        assertThat(problems(page)).contains("Date");
        assertThat(page.getByLabel("Date").inputValue()).isEqualTo("31 February 2030");
        page.getByLabel("Date").fill("28 February 2030");
        press(page, "Schedule meeting");

        assertThat(problems(page)).containsIgnoringCase("end");
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Backwards");
        page.navigate("/meetings");
        assertThat(main(page)).doesNotContain("Backwards");
    }

    @Test
    void an_organisation_that_is_unknown_is_refused_as_a_choice_and_in_an_address() {
        Page page = window("rafael.costa", "/people");
        page.locator("tbody a").first().click();
        page.navigate(page.url().replace("/person?id=", "/appoint?person="));
        page.evaluate(
                "document.querySelector(\"[name='organisation:value']\").add(new Option('X', 'X99', true, true))");
        field(page, "role").selectOption("EXECUTIVE");
        page.getByLabel("First day").fill("1 May 2030");

        press(page, "Appoint");

        assertThat(problems(page)).contains("For which organisation");
        assertThat(page.getByLabel("First day").inputValue()).isNotEmpty();
        for (String address :
                List.of("/people?organisation=X99", "/actions?organisation=X99", "/agreements?party=X99")) {
            assertThat(page.navigate(address).status()).as(address).isLessThan(500);
        }
    }

    @Test
    void what_is_missing_is_asked_for_and_what_was_typed_stays() {
        PreparedMeeting meeting = PreparedMeeting.planned("Half a form");
        Page page = window(OFFICER, meeting.newItem());
        page.getByLabel("Title").fill("An item without a lead");
        page.getByLabel("Text").fill("All that there is to say.");

        press(page, "Add item");

        assertThat(problems(page)).contains("Enter who leads the item");
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("An item without a lead");
        assertThat(page.getByLabel("Text").inputValue()).isEqualTo("All that there is to say.");
    }

    @Test
    void a_member_who_has_left_the_room_is_told_that_their_vote_does_not_count() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Whose vote");
        DecisionId question = meeting.putQuestion("To ask whose vote it is");
        Page member = window(MEMBER, "/decision?id=" + question.value());
        member.locator("[name='ballot:value'][value=FOR]").check();

        meeting.leaves(MEMBER);
        press(member, "Vote");

        assertThat(problems(member)).contains("no longer offered", "Nothing was recorded");
        assertThat(votesOn(question)).isZero();
    }

    @Test
    void a_vote_that_no_page_offered_counts_for_nothing() {
        PreparedMeeting meeting = PreparedMeeting.inProgress("Whose vote it is not");
        DecisionId question = meeting.putQuestion("To ask whose vote it is not");
        Page officer = window(OFFICER, "/decision?id=" + question.value());
        String token = officer.locator("[name=token]").first().getAttribute("value");

        Object answer = officer.evaluate(
                "([address, body]) => fetch(address, {method: 'POST', body, headers:"
                        + " {'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => answer.text())",
                List.of(
                        "/decision?id=" + question.value(),
                        "voting=voting&ballot%3Avalue=FOR&vote%3Abutton=Vote&jakarta.faces.ViewState=stateless&once="
                                + java.util.UUID.randomUUID() + "&token=" + token));

        answers.append(answer);
        assertThat(answer.toString()).contains("no longer offered").doesNotContain("Your vote is recorded");
        assertThat(votesOn(question)).isZero();
    }

    /** How many votes the officer's form shows as given. */
    private int votesOn(DecisionId question) {
        return window(OFFICER, declare(question))
                .locator("input[type=radio][name^=vote-]:checked")
                .count();
    }

    @Test
    void an_address_that_is_none_of_ours_and_an_id_that_is_none_get_the_same_page() {
        Page page = window(OFFICER, "/");

        for (String address : List.of(
                "/decision?id=1",
                "/decision",
                "/item?id=00000000-0000-4000-8000-000000000000",
                "/nothing-here",
                "/record-decision?item=%00",
                "/meetings?after=broken")) {
            Response answer = page.navigate(address);
            assertThat(answer.status()).as(address).isIn(200, 400, 404);
        }
    }

    private Page window(String who, String address) {
        Page page = browser.signIn(who);
        page.onResponse(answer -> {
            if (answer.status() >= 400 && answer.request().resourceType().equals("document")) {
                answers.append(answer.status()).append('\n');
            }
        });
        page.onDOMContentLoaded(shown -> answers.append(shown.url()).append('\n'));
        page.navigate(address);
        return page;
    }

    /** Adds that much text to the form, in a field that the browser need not draw. */
    private static void sendBeside(Page page, int characters) {
        page.evaluate(
                "characters => { const field = document.createElement('input'); field.type = 'hidden';"
                        + " field.name = 'question:value'; field.value = 'x'.repeat(characters);"
                        + " document.getElementById('form').append(field) }",
                characters);
    }

    private static String declare(DecisionId question) {
        return "/declare-decision?id=" + question.value();
    }

    private static void fillIn(Page page, String question) {
        ask(page, question, "APPROVED");
        agree(page, VOTERS);
    }

    private void press(Page page, String text) {
        Walk.press(page, text);
        answers.append(page.content());
    }

    private String problems(Page page) {
        answers.append(page.content());
        return Walk.problems(page);
    }

    private String main(Page page) {
        answers.append(page.content());
        return Walk.main(page);
    }
}
