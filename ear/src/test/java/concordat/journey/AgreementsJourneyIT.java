package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.button;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agreement's way through the register: recorded, amended, made known, changed and ended by those who may. */
class AgreementsJourneyIT {
    private static final String OFFICER_OF_PARTY = "callum.frost";
    private static final String OFFICER_ELSEWHERE = "bronwen.hughes";
    private static final String READER_AT_PARTY = "liam.osei";
    private static final String UNIVERSITY = "University of Leicester (UoL)";
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Journey agreement " + MADE.incrementAndGet();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void a_draft_is_recorded_amended_and_executed_and_only_then_seen_at_its_parties() {
        Page officer = browser.signIn(OFFICER, "/agreements");
        officer.locator("a:has-text('Record an agreement')").click();
        browser.checkAxe(officer, "new-agreement");
        fillIn(officer);
        field(officer, "effective").fill(day(today.minusDays(10)));
        field(officer, "end").fill(day(today.minusDays(20)));
        press(officer, "Record agreement");

        assertThat(officer.locator("#end-error").innerText()).contains("must be after the effective date");
        assertThat(officer.title()).startsWith("Error:");
        assertThat(field(officer, "agreementTitle").inputValue()).isEqualTo(title);
        assertThat(chosen(officer, "parties:0:sponsor")).isEqualTo("Margot Ellis");
        assertThat(field(officer, "purposes:0:text").inputValue()).isEqualTo("Teach together");
        assertThat(main(officer)).contains("University of Leicester");
        browser.checkAxe(officer, "new-agreement-refused");
        field(officer, "end").fill(day(today.plusYears(2)));
        press(officer, "Record agreement");

        officer.waitForURL("**/agreement?id=*");
        String agreement = path(officer.url());
        assertThat(main(officer)).contains(title + " is on record as proposed.", "Margot Ellis", "Teach together");
        browser.checkAxe(officer, "agreement");
        assertThat(browser.signIn(READER_AT_PARTY).navigate(agreement).status()).isEqualTo(404);

        amend(officer, agreement);
        execute(officer, agreement);
        officer.navigate("/agreements?q=" + title.replace(" ", "+"));
        assertThat(main(officer)).contains(title, "In force");

        Page reader = browser.signIn(READER_AT_PARTY);
        assertThat(reader.navigate(agreement).status()).isEqualTo(200);
        assertThat(main(reader)).contains(title, "Orla Quinn").doesNotContain("Change this", "Amend");
        assertThat(reader.locator("a[href*='change-agreement']").count()).isZero();
    }

    @Test
    void what_one_may_not_do_is_not_offered_and_not_found_by_its_address() {
        String agreement = record(browser.signIn(OFFICER));

        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE);
        Page reader = browser.signIn(READER_AT_PARTY);

        for (String form : new String[] {
            "/amend-agreement",
            "/change-agreement",
            "/execute-agreement",
            "/terminate-agreement",
            "/supersede-agreement",
            "/archive-agreement"
        }) {
            String address = agreement.replace("/agreement", form);
            assertThat(elsewhere.navigate(address).status()).as(form).isEqualTo(404);
            assertThat(reader.navigate(address).status()).as(form).isEqualTo(404);
        }
        assertThat(reader.navigate("/new-agreement").status()).isEqualTo(404);
        reader.navigate("/agreements");
        assertThat(reader.locator("a:has-text('Record an agreement')").count()).isZero();
    }

    @Test
    void who_amends_an_older_version_is_told_and_sees_both() {
        Page first = browser.signIn(OFFICER);
        String form = record(first).replace("/agreement", "/amend-agreement");
        Page second = browser.signIn(OFFICER_OF_PARTY, form);
        first.navigate(form);

        field(first, "description").fill("Six weeks in each term");
        press(first, "Save agreement");
        first.waitForURL("**/agreement?id=*");
        field(second, "description").fill("Eight weeks in each term");
        press(second, "Save agreement");

        assertThat(problems(second)).contains("Somebody else has changed this agreement");
        assertThat(second.locator("table:has-text('Where the two versions differ')")
                        .innerText())
                .contains("Six weeks in each term", "Eight weeks in each term");
        assertThat(field(second, "description").inputValue()).isEqualTo("Eight weeks in each term");
        browser.checkAxe(second, "amend-agreement-stale");
        press(second, "Save agreement");
        second.waitForURL("**/agreement?id=*");
        assertThat(main(second)).contains("Eight weeks in each term");
    }

    @Test
    void the_enter_key_sends_the_whole_form_and_takes_no_party_off() {
        Page officer = browser.signIn(OFFICER, "/new-agreement");

        field(officer, "agreementTitle").press("Enter");

        assertThat(problems(officer)).contains("Enter the title of the agreement", "Choose the type of the agreement");
        assertThat(officer.locator("input[name=party]").count()).isEqualTo(1);
        press(officer, "Remove: Northamptonshire Healthcare NHS Foundation Trust");
        assertThat(officer.locator(".nhsuk-error-summary").count()).isZero();
        assertThat(officer.locator("input[name=party]").count()).isZero();
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        press(officer, "Record agreement");
        assertThat(officer.locator("#organisation-error").innerText()).contains("at least two parties");
    }

    @Test
    void a_form_that_is_sent_three_times_at_once_records_one_agreement() {
        Page officer = browser.signIn(OFFICER, "/new-agreement");
        fillIn(officer);

        officer.evaluate(
                """
                () => {
                    const form = document.getElementById('form');
                    const entered = new URLSearchParams(new FormData(form));
                    entered.append('record:button', 'Record agreement');
                    const send = () => fetch(form.action, {method: 'POST', body: entered});
                    return Promise.all([send(), send(), send()]).then(answers => answers.length);
                }""");

        officer.navigate("/agreements?q=" + title.replace(" ", "+"));
        assertThat(officer.locator("main tbody tr").count()).isEqualTo(1);
    }

    @Test
    void its_dates_follow_from_what_it_says_and_from_the_notice_that_is_given() {
        Page officer = browser.signIn(OFFICER, "/new-agreement");
        fillIn(officer);
        LocalDate from = today.minusYears(1).withDayOfMonth(1);
        field(officer, "effective").fill(day(from));
        field(officer, "end").fill("");
        field(officer, "initialYears").fill("2");
        officer.getByLabel("It renews by itself unless notice is given").check();
        field(officer, "noticeMonths").fill("3");
        field(officer, "reviewMonths").fill("12");
        press(officer, "Record agreement");
        assertThat(problems(officer)).contains("Enter how long each renewal is");
        assertThat(field(officer, "initialYears").inputValue()).isEqualTo("2");

        officer.getByLabel("Years of each renewal").fill("1");
        press(officer, "Add a break");
        officer.getByLabel("Months of notice of break 1").fill("6");
        browser.checkAxe(officer, "new-agreement-dates");
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        String agreement = path(officer.url());
        LocalDate end = from.plusYears(2);
        assertThat(main(officer))
                .contains("The end of " + day(end.minusDays(1)) + ", then it renews by itself", "3 months", "No limit");
        officer.getByText("How these dates are reckoned").click();
        assertThat(main(officer))
                .contains(
                        "2 years from " + day(from) + " end at the end of " + day(end.minusDays(1)) + ".",
                        "After its term it renews by itself for 1 year each time");

        execute(officer, agreement);
        assertThat(main(officer)).contains("What must happen next?", "Dates in the next 18 months", "Renews by itself");
        browser.checkAxe(officer, "agreement-with-dates");

        officer.navigate(agreement.replace("/agreement", "/change-agreement"));
        field(officer, "giver").selectOption(new SelectOption().setLabel("University of Leicester"));
        field(officer, "given").fill(day(today));
        field(officer, "purpose").selectOption(new SelectOption().setLabel("To end it when the notice has run out"));
        field(officer, "lastDay").fill(day(today.plusDays(20)));
        press(officer, "Record notice");
        assertThat(officer.locator("#lastDay-error").innerText()).contains("shorter than agreed");
        field(officer, "lastDay").fill("");
        press(officer, "Record notice");
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer))
                .contains("In force; ended by notice from", "University of Leicester, " + day(today))
                .contains("The end of " + day(today.plusMonths(3)));
    }

    @Test
    void who_answers_for_agreements_is_alerted_of_their_dates_until_they_have_noted_it() {
        Page officer = browser.signIn(OFFICER, "/");
        assertThat(main(officer))
                .contains("Agreements that you answer for", "EXPIRED - OPERATING WITHOUT AGREEMENT since the end of");
        browser.checkAxe(officer, "home-alerts");
        String first = officer.locator("[id$=alertsForm] li").first().innerText();

        officer.locator("[id$=alertsForm] input[value='Noted']").first().click();

        assertThat(main(officer)).contains("You have taken note of it");
        assertThat(officer.locator("[id$=alertsForm]").innerText()).doesNotContain(first);

        officer.navigate("/agreements");
        officer.locator("a:has-text('Dates of agreements in the next 18 months')")
                .click();
        assertThat(main(officer)).contains("Renews by itself", "Library access for trust staff", "Review");
        browser.checkAxe(officer, "agreement-dates");
    }

    @Test
    void an_officer_changes_what_is_on_record_step_by_step() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer);
        String change = agreement.replace("/agreement", "/change-agreement");

        officer.navigate(change);
        browser.checkAxe(officer, "change-agreement");
        field(officer, "stage").selectOption(new SelectOption().setLabel("In review"));
        button(officer, "Move to this stage").dblclick();
        officer.locator("main:has-text('The agreement is now: in review.')").waitFor();

        officer.navigate(change);
        press(officer, "Make it confidential");
        assertThat(main(officer)).contains("Confidential");
        officer.navigate(change);
        press(officer, "End confidentiality");
        assertThat(main(officer)).contains("no longer confidential");

        officer.navigate(change);
        field(officer, "review").fill(day(today.plusMonths(6)));
        press(officer, "Save review date");
        assertThat(main(officer)).contains("The next review is on " + day(today.plusMonths(6)));

        officer.navigate(change);
        field(officer, "other").selectOption(new SelectOption().setIndex(1));
        press(officer, "Link");
        assertThat(main(officer)).contains("Linked agreements");
        officer.navigate(change);
        Locator end = officer.locator("#linksForm input[value='End']");
        end.click();
        assertThat(officer.locator("#linkReason-error").innerText()).contains("Enter the reason why the link ends");
        field(officer, "linkReason").fill("It was another agreement");
        end.click();
        assertThat(main(officer))
                .contains("The link is ended; that it stood stays on record.", "It was another agreement");

        officer.locator("a[href*='entrust-agreement']").first().click();
        browser.checkAxe(officer, "entrust-agreement");
        field(officer, "manager").selectOption(new SelectOption().setLabel("Amara Okafor"));
        press(officer, "Save names");
        assertThat(main(officer)).contains("It is on record who answers for the agreement", "Amara Okafor");

        officer.navigate(change);
        field(officer, "announced").fill(day(today.plusDays(1)));
        press(officer, "Record announcement");
        assertThat(officer.locator("#announced-error").innerText()).contains("cannot be after today");
        field(officer, "announced").fill(day(today));
        press(officer, "Record announcement");
        assertThat(main(officer)).contains("Announced; signing and dates not recorded");
        assertThat(browser.signIn(READER_AT_PARTY).navigate(agreement).status()).isEqualTo(200);
    }

    @Test
    void an_executed_agreement_gets_its_missing_dates_and_is_ended() {
        Page officer = browser.signIn(OFFICER);
        String agreement = record(officer);
        execute(officer, agreement);
        String change = agreement.replace("/agreement", "/change-agreement");
        assertThat(officer.navigate(agreement.replace("/agreement", "/amend-agreement"))
                        .status())
                .isEqualTo(404);

        officer.navigate(change);
        browser.checkAxe(officer, "change-executed-agreement");
        field(officer, "effective").fill(day(today.minusDays(1)));
        field(officer, "end").fill(day(today.plusYears(1)));
        press(officer, "Record dates");
        assertThat(main(officer)).contains("The dates are on record.", "In force");

        officer.navigate(change);
        officer.locator("a:has-text('Supersede it')").click();
        browser.checkAxe(officer, "supersede-agreement");
        officer.navigate(change);
        officer.locator("a:has-text('Terminate it')").click();
        field(officer, "from").fill(day(today));
        press(officer, "Terminate agreement");
        assertThat(officer.locator("#reason-error").innerText()).contains("Enter the reason");
        assertThat(field(officer, "from").inputValue()).isEqualTo(day(today));
        browser.checkAxe(officer, "terminate-agreement");
        field(officer, "reason").fill("By mutual agreement");
        press(officer, "Terminate agreement");
        assertThat(main(officer)).contains("Terminated from " + day(today), "By mutual agreement");

        officer.navigate(change);
        officer.locator("a:has-text('Archive it')").click();
        browser.checkAxe(officer, "archive-agreement");
        press(officer, "Archive agreement");
        assertThat(main(officer)).contains("The agreement is archived.", "Archived");
    }

    private void fillIn(Page officer) {
        field(officer, "agreementTitle").fill(title);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        field(officer, "organisation").selectOption(new SelectOption().setLabel(UNIVERSITY));
        press(officer, "Add this party");
        assertThat(officer.locator(".nhsuk-error-summary").count()).isZero();
        assertThat(field(officer, "agreementTitle").inputValue()).isEqualTo(title);
        field(officer, "parties:0:sponsor").selectOption(new SelectOption().setLabel("Margot Ellis"));
        field(officer, "purposes:0:text").fill("Teach together");
    }

    private String record(Page officer) {
        officer.navigate("/new-agreement");
        fillIn(officer);
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        return path(officer.url());
    }

    private void amend(Page officer, String agreement) {
        officer.navigate(agreement);
        officer.locator("a:has-text('Amend')").first().click();
        press(officer, "Add another purpose");
        field(officer, "purposes:1:text").fill("Do research together");
        browser.checkAxe(officer, "amend-agreement");
        button(officer, "Save agreement").dblclick();
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer)).contains("is amended", "Teach together", "Do research together");
    }

    private void execute(Page officer, String agreement) {
        officer.navigate(agreement.replace("/agreement", "/execute-agreement"));
        field(officer, "signatures:0:name").fill("Ada Sample");
        field(officer, "signatures:0:role").fill("Chief Executive");
        field(officer, "signatures:0:on").fill(day(today.minusDays(30)));
        press(officer, "Record signatures");
        assertThat(problems(officer)).contains("Choose the signatory of University of Leicester");
        assertThat(field(officer, "signatures:0:name").inputValue()).isEqualTo("Ada Sample");
        browser.checkAxe(officer, "execute-agreement");
        signatory(officer, 1, "Orla Quinn");
        field(officer, "signatures:1:on").fill(day(today.minusDays(29)));
        press(officer, "Record signatures");
        assertThat(problems(officer)).contains("only its authorised signatories sign", "Margot Ellis");
        signatory(officer, 0, "Margot Ellis");
        press(officer, "Record signatures");
        officer.waitForURL("**/agreement?id=*");
        assertThat(main(officer)).contains("The signatures are on record", "Margot Ellis", "Orla Quinn");
    }

    private static void signatory(Page page, int party, String name) {
        String value = page.locator("[name='signatures:" + party + ":signatory:value'] option:has-text('" + name + "')")
                .getAttribute("value");
        field(page, "signatures:" + party + ":signatory").selectOption(value);
    }

    private static String chosen(Page page, String id) {
        return (String) field(page, id).evaluate("select => select.selectedOptions[0].text");
    }
}
