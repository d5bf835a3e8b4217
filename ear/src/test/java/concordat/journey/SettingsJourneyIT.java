package concordat.journey;

import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator changes a number that the rules go by, and what it decides is another on everybody's pages. */
class SettingsJourneyIT {
    private static final String ADMINISTRATOR = "rafael.costa";
    private static final String ANOTHER_ADMINISTRATOR = "sunita.bhatt";
    private static final String OFFICER = "amara.okafor";
    private static final String EXECUTIVE = "margot.ellis";
    private static final String SETTING = "Actions: amber before they are due";
    private static final String BUTTON = "Record the change";
    private static final String GREEN = "Green - on track";
    private static final String AMBER = "Amber - due soon or slipped";

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_action_is_rated_by_the_days_that_an_administrator_has_chosen() {
        Page officer = browser.signIn(OFFICER, "/actions");
        String action =
                officer.locator("tbody tr:has-text('" + GREEN + "') a").first().getAttribute("href");
        Page administrator = browser.signIn(ADMINISTRATOR);
        follow(administrator, "Settings");
        browser.checkAxe(administrator, "settings-standard");
        change(administrator);
        // Somebody else has the same form open meanwhile.
        Page other = browser.signIn(ANOTHER_ADMINISTRATOR, "/settings");
        change(other);
        whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(administrator);

        fill(administrator, "365", today, "The partnership board wants a year’s warning.");
        press(administrator, BUTTON);

        administrator.waitForURL("**/settings");
        assertThat(row(administrator)).contains("365 days", day(today) + ", by Rafael Costa");
        assertThat(officer.navigate(action).status()).isEqualTo(200);
        assertThat(tags(officer)).contains(AMBER);
        officer.navigate("/actions");
        assertThat(main(officer)).contains(AMBER).doesNotContain(GREEN);

        fill(other, "30", today, "A month is enough.");
        press(other, BUTTON);
        assertThat(problems(other)).contains("Somebody else has changed this setting");
        assertThat(main(other)).contains("365 days");
        assertThat(field(other, "number").inputValue()).isEqualTo("30");
        fill(other, "14", today, "The standard will do after all.");
        press(other, BUTTON);

        other.waitForURL("**/settings");
        assertThat(row(other)).contains("14 days", "by Sunita Bhatt");
        assertThat(changes(other))
                .contains(
                        "The partnership board wants a year’s warning.", "Replaced by a later change for the same day");
        officer.navigate(action);
        assertThat(tags(officer)).contains(GREEN);
        plan(other);
        browser.checkAxe(other, "settings-changed");
        change(other);
        browser.checkAxe(other, "change-setting-planned");
    }

    @Test
    void a_proclaimed_day_is_recorded_and_withdrawn_by_an_administrator_alone() {
        Page administrator = browser.signIn(ADMINISTRATOR, "/settings");
        follow(administrator, "Proclaimed bank holidays");
        assertThat(main(administrator)).contains("Platinum Jubilee", "Came with Concordat");
        follow(administrator, "Record a proclaimed day");
        LocalDate christmas = LocalDate.of(today.getYear() + 1, 12, 25);
        field(administrator, "day").fill(day(christmas));
        field(administrator, "name").fill("Jubilee");
        field(administrator, "source").fill("The London Gazette, issue 1");
        field(administrator, "reason").fill("Proclaimed for this year only");
        press(administrator, "Record the day");
        assertThat(problems(administrator)).contains("already, by the calendar");
        LocalDate wednesday = LocalDate.of(today.getYear() + 2, 6, 12).with(java.time.DayOfWeek.WEDNESDAY);
        field(administrator, "day").fill(day(wednesday));
        press(administrator, "Record the day");
        administrator.waitForURL("**/bank-holidays");
        assertThat(main(administrator)).contains(day(wednesday), "The London Gazette, issue 1");
        browser.checkAxe(administrator, "bank-holidays");

        Page officer = browser.signIn(OFFICER, "/bank-holidays");
        assertThat(main(officer)).contains(day(wednesday)).doesNotContain("Record a proclaimed day");
        assertThat(officer.navigate("/proclaim-day").status()).isEqualTo(404);

        administrator
                .locator("a:has-text('Jubilee, Wednesday " + day(wednesday) + "')")
                .click();
        field(administrator, "reason").fill("It was another year");
        press(administrator, "Withdraw the day");
        administrator.waitForURL("**/bank-holidays");
        assertThat(main(administrator)).contains("It was another year");
    }

    private void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(Page page) {
        fill(page, "two", today, "");
        press(page, BUTTON);
        assertThat(problems(page)).contains("must be a whole number", "Enter the reason");
        fill(page, "400", today, "A year and more");
        press(page, BUTTON);
        assertThat(problems(page)).contains("can be from 0 to 365 days");
        fill(page, "21", today.minusDays(1), "Since yesterday");
        press(page, BUTTON);
        assertThat(problems(page)).contains("A change holds from today or a later day");
        assertThat(field(page, "number").inputValue()).isEqualTo("21");
        assertThat(field(page, "reason").inputValue()).isEqualTo("Since yesterday");
        assertThat(page.title()).startsWith("Error: ");
        browser.checkAxe(page, "change-setting-refused");
    }

    private void plan(Page page) {
        change(page);
        fill(page, "21", today.plusDays(30), "Three weeks from next month on.");
        press(page, BUTTON);
        page.waitForURL("**/settings");
        assertThat(row(page)).contains("14 days", "21 days from " + day(today.plusDays(30)));
    }

    @Test
    void nobody_but_an_administrator_is_offered_a_change_or_can_make_one() {
        Page administrator = browser.signIn(ADMINISTRATOR, "/settings");
        String form = administrator
                .locator("main a", new Page.LocatorOptions().setHasText("Change"))
                .first()
                .getAttribute("href");
        assertThat(administrator.locator("nav[aria-label=Sections]").innerText())
                .contains("Settings");
        for (String reader : List.of(OFFICER, EXECUTIVE)) {
            Page page = browser.signIn(reader, "/settings");

            assertThat(main(page)).contains(SETTING);
            assertThat(page.locator("main a[href*=change-setting]").count()).isZero();
            assertThat(page.locator("nav[aria-label=Sections]").innerText()).doesNotContain("Settings");
            assertThat(page.navigate(form).status()).isEqualTo(403);
        }
        assertThat(administrator
                        .navigate(form.replaceFirst("partnership=[0-9a-f-]+", "partnership=" + new UUID(1, 1)))
                        .status())
                .isEqualTo(404);
    }

    private static void change(Page page) {
        follow(page, "Change “" + SETTING + "”");
    }

    private static void fill(Page page, String number, LocalDate from, String reason) {
        field(page, "number").fill(number);
        field(page, "from").fill(from.toString());
        field(page, "reason").fill(reason);
    }

    private static String row(Page page) {
        return page.locator("tbody tr:has-text('" + SETTING + "')").first().innerText();
    }

    private static String changes(Page page) {
        return page.locator("table").nth(1).innerText();
    }

    private static String tags(Page page) {
        return page.locator(".cc-verdict__tags").innerText();
    }
}
