package concordat.journey;

import static concordat.journey.Walk.day;
import static concordat.journey.Walk.field;
import static concordat.journey.Walk.follow;
import static concordat.journey.Walk.main;
import static concordat.journey.Walk.path;
import static concordat.journey.Walk.press;
import static concordat.journey.Walk.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import concordat.domain.shared.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is owed by an agreement: recorded, met with evidence by one party, returned and accepted by the other. */
class ObligationsJourneyIT {
    private static final String OFFICER_OF_UNIVERSITY = "callum.frost";
    private static final String OFFICER_OF_TRUST = "bronwen.hughes";
    private static final String OFFICER_ELSEWHERE = "amara.okafor";
    private static final byte[] REPORT = "%PDF-1.7 figures".getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger MADE = new AtomicInteger();

    @RegisterExtension
    final Browser browser = new Browser();

    private final int number = MADE.incrementAndGet();
    private final String agreementTitle = "Agreement that obliges " + number;
    private final String title = "Report on placements " + number;
    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final LocalDate first = today.minusDays(5);

    @Test
    void what_is_owed_is_met_by_one_party_and_accepted_by_the_other() {
        Page university = browser.signIn(OFFICER_OF_UNIVERSITY);
        String agreement = executed(university);
        String obligation = record(university, agreement);
        String due = "/obligation-due?" + obligation.substring(obligation.indexOf("id=")) + "&due=" + first;

        university.navigate(due);
        assertThat(main(university)).contains("Overdue", "5 days overdue");
        assertThat(university
                        .locator("main a:has-text('Record that it was met')")
                        .count())
                .isZero();
        assertThat(university
                        .navigate(due.replace("/obligation-due", "/meet-obligation"))
                        .status())
                .isEqualTo(404);

        Page trust = browser.signIn(OFFICER_OF_TRUST, "/");
        assertThat(main(trust)).contains("Obligations of your organisation");
        browser.checkAxe(trust, "home-obligations");
        meet(trust, due, "The figures were sent");
        assertThat(trust.locator("main input[value='Accept']").count()).isZero();

        university.navigate(due);
        browser.checkAxe(university, "obligation-due-answer");
        String file = university.locator("main a:has-text('figures.pdf')").getAttribute("href");
        assertThat(get(university, file).body()).isEqualTo(REPORT);
        assertThat(get(browser.signIn(OFFICER_ELSEWHERE), file).status()).isEqualTo(404);
        press(university, "Return it");
        assertThat(problems(university)).contains("Enter the reason");
        field(university, "reason").fill("The figures for May are missing");
        press(university, "Return it");
        university.locator("main:has-text('It is returned.')").waitFor();
        assertThat(main(university)).contains("Returned", "The figures for May are missing");

        meet(trust, due, "The figures with those for May");
        university.navigate(due);
        press(university, "Accept");
        university.locator("main:has-text('It is accepted.')").waitFor();
        assertThat(main(university)).contains("Accepted", "5 days late", "Put on record, 2");
        browser.checkAxe(university, "obligation-due-accepted");

        university.navigate(obligation);
        assertThat(main(university)).contains("Every year", day(first), "Accepted", "Not yet due", "figures.pdf");
        browser.checkAxe(university, "obligation");
        listsShowIt(university, agreement);
    }

    @Test
    void another_partners_officer_finds_nothing_of_what_they_may_not_see() {
        Page university = browser.signIn(OFFICER_OF_UNIVERSITY);
        String agreement = executed(university);
        String obligation = record(university, agreement);
        String id = obligation.substring(obligation.indexOf("id="));

        Page elsewhere = browser.signIn(OFFICER_ELSEWHERE, "/");
        assertThat(main(elsewhere)).doesNotContain(title);
        for (String list : new String[] {"/obligations?q=" + number, "/overdue-obligations", "/agreement-dates"}) {
            elsewhere.navigate(list);
            assertThat(main(elsewhere)).as(list).doesNotContain(title);
        }
        for (String page : new String[] {
            obligation,
            "/obligation-due?" + id + "&due=" + first,
            "/meet-obligation?" + id + "&due=" + first,
            "/amend-obligation?" + id,
            agreement.replace("/agreement?id", "/record-obligation?agreement")
        }) {
            assertThat(elsewhere.navigate(page).status()).as(page).isEqualTo(404);
        }
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(page.url().replaceAll("(https?://[^/]+).*", "$1") + address);
    }

    private void listsShowIt(Page officer, String agreement) {
        officer.navigate(agreement);
        assertThat(main(officer)).contains("1 obligation open, 0 due dates overdue", title);
        browser.checkAxe(officer, "agreement-obligations");
        officer.navigate("/agreements");
        follow(officer, "Obligations");
        browser.checkAxe(officer, "obligations");
        officer.locator("#filter-q").fill(title);
        press(officer, "Apply");
        assertThat(main(officer)).contains(title, "Not yet due", "Every year");
        officer.navigate("/obligations?status=OVERDUE&q=" + number);
        assertThat(main(officer)).doesNotContain(title);
        follow(officer, "Overdue, by partner");
        assertThat(main(officer)).contains("Figures on placement capacity", "Owed by LPT");
        Locator late = officer.locator("tr:has-text('Figures on placement capacity')");
        LocalDate due = LocalDate.parse(
                late.locator("td[data-label='Due']").innerText().strip(),
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
        assertThat(late.locator("td[data-label='Overdue by']").innerText())
                .isEqualTo(ChronoUnit.DAYS.between(due, LocalDate.now(Term.LONDON)) + " days");
        browser.checkAxe(officer, "overdue-obligations");
        officer.navigate("/agreement-dates?show=obligations");
        assertThat(main(officer))
                .contains(title, "LPT owes UoL", "Contribution to journal licences")
                .doesNotContain("Renews by itself");
        browser.checkAxe(officer, "agreement-dates-obligations");
    }

    private void meet(Page officer, String due, String statement) {
        officer.navigate(due);
        follow(officer, "Record that it was met");
        browser.checkAxe(officer, "meet-obligation");
        field(officer, "on").fill(day(today.plusDays(1)));
        field(officer, "statement").fill(statement);
        press(officer, "Record that it was met");
        assertThat(officer.locator("#on-error").innerText()).contains("must not be after today");
        assertThat(field(officer, "statement").inputValue()).isEqualTo(statement);
        field(officer, "on").fill(day(today));
        field(officer, "evidence").fill("Table of figures");
        field(officer, "keptAt").fill("Shared folder");
        field(officer, "file").setInputFiles(new FilePayload("figures.pdf", "application/pdf", REPORT));
        press(officer, "Record that it was met");
        officer.waitForURL("**/obligation-due?*");
        assertThat(main(officer)).contains("Met, awaiting acceptance", statement, "Shared folder");
    }

    private String record(Page officer, String agreement) {
        officer.navigate(agreement);
        follow(officer, "Record an obligation");
        browser.checkAxe(officer, "record-obligation");
        field(officer, "obligationTitle").fill(title);
        field(officer, "owedBy").selectOption(new SelectOption().setIndex(1));
        officer.getByLabel(field(officer, "owedBy").locator("option:checked").innerText(), exact())
                .check();
        field(officer, "unit").selectOption("YEARS");
        field(officer, "first").fill(day(first));
        press(officer, "Record obligation");
        assertThat(problems(officer)).contains("other than the one that owes it");
        assertThat(field(officer, "obligationTitle").inputValue()).isEqualTo(title);
        officer.locator("input[type=checkbox]:checked").uncheck();
        field(officer, "owedBy").selectOption(new SelectOption().setIndex(2));
        officer.locator("input[type=checkbox]").first().check();
        press(officer, "Record obligation");
        officer.waitForURL("**/obligation?id=*");
        String obligation = path(officer.url());

        follow(officer, "Amend");
        browser.checkAxe(officer, "amend-obligation");
        field(officer, "details").fill("By ward and term");
        press(officer, "Save");
        officer.waitForURL("**/obligation?id=*");
        assertThat(main(officer)).contains("Obligation 1 is amended.", "By ward and term", "Every year");
        return obligation;
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Between the university, which is the first party, and the trust. */
    private String executed(Page officer) {
        officer.navigate("/new-agreement");
        field(officer, "agreementTitle").fill(agreementTitle);
        field(officer, "type").selectOption(new SelectOption().setLabel("Placement agreement"));
        String trust = field(officer, "organisation")
                .locator("option", new Locator.LocatorOptions().setHasText("(LPT)"))
                .getAttribute("value");
        field(officer, "organisation").selectOption(trust);
        press(officer, "Add this party");
        press(officer, "Record agreement");
        officer.waitForURL("**/agreement?id=*");
        String agreement = path(officer.url());
        officer.navigate(agreement.replace("/agreement?", "/execute-agreement?"));
        for (int party = 0; party < 2; party++) {
            field(officer, "signatures:" + party + ":signatory").selectOption(new SelectOption().setIndex(1));
            field(officer, "signatures:" + party + ":on").fill(day(today.minusDays(30)));
        }
        press(officer, "Record signatures");
        officer.waitForURL("**/agreement?id=*");
        return agreement;
    }
}
