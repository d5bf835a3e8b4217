package concordat.journey;

import static concordat.journey.PreparedMeeting.OFFICER;
import static concordat.journey.Walk.day;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An executive reads the partnership on one page, and finds the rows behind each number. */
class DashboardJourneyIT {
    private static final String EXECUTIVE = "margot.ellis";
    private static final String ELSEWHERE = "liam.osei";

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(Term.LONDON);

    @Test
    void each_number_leads_to_as_many_rows() {
        Page executive = browser.signIn(EXECUTIVE, "/");
        follow(executive, "Dashboard");
        browser.checkAxe(executive, "dashboard");
        assertThat(main(executive))
                .contains(
                        "All partners, as at " + day(today), "University status", "Aims", "Actions overdue by partner");
        Map<String, Integer> numbers = numbers(executive);
        assertThat(numbers).hasSizeGreaterThan(10);
        assertThat(numbers.values()).anyMatch(number -> number > 0);

        numbers.forEach((address, number) -> {
            executive.navigate(address);
            assertThat(executive.locator("main tbody tr").count()).as(address).isEqualTo(number);
        });
        browser.checkAxe(executive, "dashboard-rows");
        executive.navigate("/dashboard-rows?figure=ACTIONS_OVERDUE");
        String first = executive.locator("main tbody th a").first().textContent();
        executive.locator("main tbody th a").first().click();
        executive.waitForURL("**/action?id=*");
        assertThat(main(executive)).contains(first.strip());
    }

    @Test
    void it_is_narrowed_to_a_partner_and_told_as_at_an_earlier_day() {
        Page executive = browser.signIn(EXECUTIVE, "/dashboard");
        int all = overdue(executive);
        Locator others = executive.locator("main table:has(caption:text-is('Actions overdue by partner')) td a");
        int partners = others.count();
        assertThat(others.allTextContents().stream()
                        .mapToInt(text -> Integer.parseInt(text.split(" ", 2)[0]))
                        .sum())
                .isEqualTo(all);
        String partner = executive
                .locator("main table:has(caption:text-is('Actions overdue by partner')) th[scope=row]")
                .first()
                .textContent();

        others.first().click();
        executive.waitForURL("**/dashboard-rows?*partner=*");
        assertThat(partners).isPositive();
        List<String> named =
                executive.locator("main tbody td[data-label=Partner]").allTextContents();
        assertThat(named).isNotEmpty().containsOnly(partner);
        executive.locator("nav[aria-label=Breadcrumb] a:has-text('Dashboard')").click();
        executive.waitForURL("**/dashboard?partner=*");
        assertThat(overdue(executive)).isEqualTo(named.size());
        assertThat(main(executive)).contains(partner + ", as at " + day(today));

        executive.locator("main #filter-partner").selectOption(new SelectOption().setIndex(0));
        executive.locator("main #filter-asAt").fill(day(today.minusYears(30)));
        executive.locator("main").getByText("Apply").click();
        assertThat(main(executive))
                .contains(
                        "All partners, as at " + day(today.minusYears(30)),
                        "on record at the end of that day",
                        "No trust was on a track",
                        "No measure was in use");
        browser.checkAxe(executive, "dashboard-empty");
        assertThat(numbers(executive).values()).containsOnly(0);

        executive.locator("main #filter-asAt").fill("soon");
        executive.locator("main").getByText("Apply").click();
        assertThat(main(executive)).contains("“soon” is no date that can be understood");
        executive.locator("main #filter-asAt").fill(day(today.plusDays(2)));
        executive.locator("main").getByText("Apply").click();
        assertThat(main(executive)).contains("That day has not come yet", "All partners, as at " + day(today));
    }

    @Test
    void everybody_counts_what_they_may_see_themselves() {
        Page elsewhere = browser.signIn(ELSEWHERE, "/dashboard-rows?figure=RISKS_EXTREME");
        assertThat(main(elsewhere)).doesNotContain("confidential");
        List<String> theirs = rows(elsewhere, "/dashboard-rows?figure=ACTIONS_OVERDUE");
        Page officer = browser.signIn(OFFICER, "/dashboard");
        List<String> all = rows(officer, "/dashboard-rows?figure=ACTIONS_OVERDUE");
        assertThat(all).containsAll(theirs).hasSizeGreaterThan(theirs.size());
        for (String action : all) {
            if (!theirs.contains(action)) {
                assertThat(elsewhere.navigate(action).status()).as(action).isEqualTo(404);
            }
        }
    }

    private static List<String> rows(Page page, String address) {
        page.navigate(address);
        return page.locator("main tbody th a").all().stream()
                .map(link -> path(link.getAttribute("href")))
                .toList();
    }

    private static int overdue(Page page) {
        return numbers(page).entrySet().stream()
                .filter(each -> each.getKey().contains("ACTIONS_OVERDUE"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The numbers in large type, by the address to which each leads. */
    private static Map<String, Integer> numbers(Page page) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Locator figure : page.locator("main .cc-figure a").all()) {
            numbers.put(
                    figure.getAttribute("href"),
                    Integer.parseInt(figure.locator(".cc-figure__number").textContent()));
        }
        return numbers;
    }
}
